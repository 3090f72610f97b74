import { IssuerUnavailable } from "./issuer-keys.ts";

/**
 * Asks an issuer where its keys are (OpenID Connect Discovery 1.0, sections 4.1 to 4.3): the document must be of the very
 * issuer that was asked.
 */
export const discovered =
  (issuer: string) =>
  async (timeoutMs: number): Promise<URL> => {
    const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new IssuerUnavailable(`The issuer's configuration answered ${response.status}.`);
    const said = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (said.issuer !== issuer) throw new IssuerUnavailable("The issuer's configuration is that of another issuer.");
    if (typeof said.jwks_uri !== "string" || !URL.canParse(said.jwks_uri))
      throw new IssuerUnavailable("The issuer's configuration names no address of keys.");
    return new URL(said.jwks_uri);
  };
