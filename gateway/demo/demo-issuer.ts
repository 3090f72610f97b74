import { readFile } from "node:fs/promises";
import {
  type CryptoKey,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
} from "jose";
import express, { Router } from "express";
import { DEMO_ISSUER as ISSUER } from "../../subgraphs/shared/config/token-policy.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { neverStored } from "../server/headers.ts";

const LIFETIME_SECONDS = 8 * 60 * 60;

/** A fictional person one can be, with the claims of its token. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly agency: string | null;
  readonly organization: string | null;
  readonly post: string;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
}

/** Issues tokens for fictional people; never in production. */
export interface DemoIssuer {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  readonly keySet: { readonly keys: readonly JWK[] };
  readonly routes: Router;
}

/** Reads the people and makes a key that lives as long as the process. Throws `Stop` in production. */
export async function demoIssuer(peopleFile: string, audience: string): Promise<DemoIssuer> {
  if (process.env["NODE_ENV"] === "production")
    throw new Stop("The demo issuer does not run in production; set OIDC_ISSUER.");
  const people = JSON.parse(await readFile(peopleFile, "utf8")) as Person[];
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519" });
  const keySet = { keys: [{ ...(await exportJWK(publicKey)), kid: "demo", alg: "EdDSA", use: "sig" }] };
  return { issuer: ISSUER, keys: createLocalJWKSet(keySet), keySet, routes: routesFor(people, privateKey, audience) };
}

function routesFor(people: readonly Person[], key: CryptoKey, audience: string): Router {
  const routes = Router();
  routes.use("/demo", neverStored);
  routes.get("/demo/people", (_request, response) => {
    response.json(
      people.map(({ id, name, agency, organization, post }) => ({ id, name, agency, organization, posts: [post] })),
    );
  });
  routes.post("/demo/token", express.json({ limit: "1kb" }), async (request, response) => {
    const { person } = (request.body ?? {}) as { person?: unknown };
    const found = people.find(({ id }) => id === person);
    if (!found)
      return void response
        .status(404)
        .json({ error: "UNKNOWN_PERSON", message: "GET /demo/people lists the people one can be." });
    response.json({ token: await sign(found, key, audience), expiresIn: LIFETIME_SECONDS });
  });
  return routes;
}

const sign = ({ id, ...claims }: Person, key: CryptoKey, audience: string): Promise<string> =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "EdDSA", kid: "demo" })
    .setSubject(id)
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .sign(key);
