import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { IssuerUnavailable } from "../auth/issuer-keys.ts";
import { type Authenticate, NotAuthenticated } from "../auth/token.ts";
import type { Viewer } from "../auth/viewer.ts";

/** The bearer of a token: 401 where it is not good, 503 where nobody can say because the issuer's keys cannot be had. */
export async function viewerOf(
  authenticate: Authenticate,
  authorization: string | undefined,
  purpose: string | undefined,
  log: Logger,
): Promise<Viewer> {
  try {
    return await authenticate(authorization, purpose);
  } catch (error) {
    if (error instanceof NotAuthenticated)
      throw new GraphQLError(error.reason, { extensions: { code: "UNAUTHENTICATED", http: { status: 401 } } });
    if (!(error instanceof IssuerUnavailable)) throw error;
    const reference = randomUUID();
    log.error({ err: error, reference }, "the issuer's keys cannot be had");
    throw new GraphQLError("Tokens cannot be checked now; quote the reference when you ask about it.", {
      extensions: { code: "IDENTITY_UNAVAILABLE", reference, http: { status: 503 } },
    });
  }
}
