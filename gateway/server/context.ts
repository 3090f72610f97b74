import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import type { SourceLedger } from "../sources/ledger.ts";

/** What belongs to one request at the gateway. */
export interface GatewayContext {
  /** Null where no token was sent: such a request may ask for the schema only. */
  readonly viewer: Viewer | null;
  /** Sent on to the subgraphs, which verify it for themselves. */
  readonly authorization: string | undefined;
  readonly purpose: string | undefined;
  /** Who is counted: the person of the token, or the address of a stranger. */
  readonly sender: string;
  /** Whose registered document is asked; undefined where the query is free. */
  readonly client: string | undefined;
  /** Names the request to the subgraphs, which may be called several times for it. */
  readonly request: string;
  readonly ledger: SourceLedger;
  /** Ends when the client goes away. */
  readonly signal: AbortSignal;
}
