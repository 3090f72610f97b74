import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, type JWK, type JWTPayload, SignJWT, exportJWK, generateKeyPair } from "jose";

/** A small OpenID Connect issuer on this machine, whose keys can be changed and which can go away. */
export interface TestIssuer {
  readonly url: string;
  /** How often each path was asked. */
  readonly asked: Readonly<Record<string, number>>;
  /** What its configuration says of itself; its address where nothing is set. */
  says: Readonly<Record<string, unknown>>;
  down: boolean;
  /** Adds a key, which signs from now on; the old ones stay unless they are withdrawn. */
  rotate(kid: string, withdraw?: boolean): Promise<void>;
  sign(claims?: JWTPayload, kid?: string): Promise<string>;
  stop(): Promise<void>;
}

const CLERK = { agency: "CENTRE", organization: "jzq-centre", post: "CENTRE_CLERK" };

export async function startIssuer(): Promise<TestIssuer> {
  const asked: Record<string, number> = {};
  let keys: JWK[] = [];
  let signing: { kid: string; key: CryptoKey };
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "";
    asked[path] = (asked[path] ?? 0) + 1;
    if (issuer.down) return void request.socket.destroy();
    const configuration = { issuer: issuer.url, jwks_uri: `${issuer.url}/keys`, ...issuer.says };
    const answer =
      path === "/keys" ? { keys } : path === "/.well-known/openid-configuration" ? configuration : undefined;
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    says: {},
    down: false,
    async rotate(kid, withdraw = false) {
      const { privateKey, publicKey } = await generateKeyPair("ES256");
      keys = [...(withdraw ? [] : keys), { ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" }];
      signing = { kid, key: privateKey };
    },
    sign: (claims = {}, kid = signing.kid) =>
      new SignJWT({ ...CLERK, exp: Math.floor(new Date().getTime() / 1000) + 600, ...claims })
        .setProtectedHeader({ alg: "ES256", kid })
        .setIssuer(issuer.url)
        .setAudience("dispute-hub")
        .setSubject("somebody")
        .sign(signing.key),
    stop: () =>
      new Promise(
        (resolve) =>
          void server.close(() => {
            resolve();
          }),
      ),
  };
  await issuer.rotate("first");
  return issuer;
}
