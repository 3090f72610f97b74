import { discovered } from "../auth/discovery.ts";
import { IssuerUnavailable, type KeyTiming, issuerKeys } from "../auth/issuer-keys.ts";
import type { TokenPolicy } from "../auth/token.ts";
import { Stop } from "../errors/stop.ts";
import { type Environment, isProduction, required } from "./settings.ts";

/** Who the demo issuer says it is; production accepts no token of it. */
export const DEMO_ISSUER = "https://demo-issuer.dispute-hub.example";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

export const audienceOf = (env: Environment): string => env["OIDC_AUDIENCE"] ?? "dispute-hub";

/** True where the deployment names an issuer of its own. */
export const hasOwnIssuer = (env: Environment): boolean => Boolean(env["OIDC_ISSUER"]);

/**
 * Whose tokens a part accepts, from OIDC_ISSUER; its keys from OIDC_JWKS_URL, or from where the issuer's own
 * configuration says. Production starts with the keys in hand or not at all. Throws `Stop`.
 */
export async function tokenPolicyFrom(env: Environment, timing: Partial<KeyTiming> = {}): Promise<TokenPolicy> {
  const issuer = required(env, "OIDC_ISSUER", "the issuer whose tokens are accepted");
  const address = env["OIDC_JWKS_URL"];
  const demo = issuer === DEMO_ISSUER;
  if (demo && isProduction(env)) throw new Stop("OIDC_ISSUER names the demo issuer, which production does not accept.");
  const known = address === undefined || address === "" ? undefined : addressOf(env, "OIDC_JWKS_URL", address);
  if (!known) addressOf(env, "OIDC_ISSUER", issuer);
  const keys = issuerKeys(known ? () => Promise.resolve(known) : discovered(issuer), timing);
  if (isProduction(env)) await keys.load().catch(sayWithoutKeys);
  return { issuer, audience: audienceOf(env), keys: keys.find, demo };
}

function addressOf(env: Environment, name: string, text: string): URL {
  if (!URL.canParse(text)) throw new Stop(`${name} is no address.`);
  const url = new URL(text);
  if (isProduction(env) && url.protocol !== "https:" && !LOOPBACK.has(url.hostname))
    throw new Stop(
      `${name} is not https: in production keys are not fetched where anybody on the way may change them.`,
    );
  return url;
}

function sayWithoutKeys(error: unknown): never {
  if (!(error instanceof IssuerUnavailable)) throw error;
  throw new Stop(`The keys of OIDC_ISSUER cannot be fetched, and without them nobody can sign in: ${error.message}`);
}
