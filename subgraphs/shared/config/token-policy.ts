import { createRemoteJWKSet } from "jose";
import type { TokenPolicy } from "../auth/token.ts";
import { Stop } from "../errors/stop.ts";
import { type Environment, isProduction, required } from "./settings.ts";

/** Who the demo issuer says it is; production accepts no token of it. */
export const DEMO_ISSUER = "https://demo-issuer.dispute-hub.example";

export const audienceOf = (env: Environment): string => env["OIDC_AUDIENCE"] ?? "dispute-hub";

/** True where the deployment names an issuer of its own. */
export const hasOwnIssuer = (env: Environment): boolean => Boolean(env["OIDC_ISSUER"]);

/** Whose tokens a part accepts, from OIDC_ISSUER and OIDC_JWKS_URL; keys are fetched when needed, cached and rotated. */
export function tokenPolicyFrom(env: Environment): TokenPolicy {
  const issuer = required(env, "OIDC_ISSUER", "the issuer whose tokens are accepted");
  const url = required(env, "OIDC_JWKS_URL", "where that issuer publishes its keys");
  const demo = issuer === DEMO_ISSUER;
  if (demo && isProduction(env)) throw new Stop("OIDC_ISSUER names the demo issuer, which production does not accept.");
  return { issuer, audience: audienceOf(env), keys: createRemoteJWKSet(new URL(url)), demo };
}
