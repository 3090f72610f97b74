import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Stop, errorCode } from "../errors/stop.ts";
import { type CryptoKey, type JWK, exportJWK, generateKeyPair, importJWK } from "jose";

const ALGORITHM = "EdDSA";
const PRIVATE = ".private.jwk.json";
const PUBLIC = ".public.jwk.json";

/** The key a service signs with; its id is the service's name. */
export interface ServiceKey {
  readonly service: string;
  readonly privateKey: CryptoKey;
}

/** Finds the public key of a service; undefined when nobody vouched for it. */
export type TrustedKey = (service: string) => Promise<CryptoKey | undefined>;

/** Makes a key pair for every service that has none yet in `folder`; existing keys are left alone. */
export async function ensureServiceKeys(folder: string, services: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const present = new Set(await readdir(folder));
  for (const service of services.filter((name) => !present.has(name + PRIVATE))) {
    const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { crv: "Ed25519", extractable: true });
    await writeFile(join(folder, service + PUBLIC), JSON.stringify(await named(publicKey, service)));
    await writeFile(join(folder, service + PRIVATE), JSON.stringify(await named(privateKey, service)), { mode: 0o600 });
  }
}

const named = async (key: CryptoKey, kid: string): Promise<JWK> => ({ ...(await exportJWK(key)), kid, alg: ALGORITHM });

/** Reads a service's private key. Throws with the file's name when it is not there. */
export async function readServiceKey(folder: string, service: string): Promise<ServiceKey> {
  return { service, privateKey: await readKey(join(folder, service + PRIVATE)) };
}

/** Trusts the services whose public keys lie in `folder`; each is read once. */
export function trustedKeysIn(folder: string): TrustedKey {
  const known = new Map<string, Promise<CryptoKey | undefined>>();
  return (service) => {
    if (!/^[a-z-]+$/.test(service)) return Promise.resolve(undefined);
    const key = known.get(service) ?? readKey(join(folder, service + PUBLIC)).catch(forget(known, service));
    known.set(service, key);
    return key;
  };
}

const forget = (known: Map<string, unknown>, service: string) => (): undefined => {
  known.delete(service);
  return undefined;
};

/** The public keys in `folder` as a JWK set, for whoever checks a receipt without the hub. */
export async function publicKeySet(folder: string): Promise<{ keys: JWK[] }> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(PUBLIC)).sort();
  return {
    keys: await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8")) as JWK)),
  };
}

async function readKey(file: string): Promise<CryptoKey> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new Stop(
      `${file} cannot be read (${errorCode(error) ?? "unknown"}); "npm run keys" makes the keys that are missing.`,
    );
  });
  const key = await importJWK(JSON.parse(text) as JWK, ALGORITHM);
  if (key instanceof Uint8Array) throw new Error(`${file} holds a secret, not a key pair.`);
  return key;
}
