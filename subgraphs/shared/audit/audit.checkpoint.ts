import { decodeJwt } from "jose";
import { signCompact, signerOfCompact } from "../auth/signature.ts";
import type { ServiceKey, TrustedKey } from "../auth/service-keys.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import { type Anchor, BEGINNING } from "./audit.chain.ts";

/** Stands for the beginning of a trail that was removed, up to and with `seq`; the next entry follows its hash. */
export interface Checkpoint extends Anchor {
  /** Signed by the subgraph: whoever removes more than was retired cannot sign for it. */
  readonly statement: string;
}

/** Where a trail begins that was never shortened. */
export const START: Anchor = { seq: 0, hash: BEGINNING };

interface Said extends Anchor {
  readonly subgraph: string;
  readonly at: string;
  readonly endedBefore: string;
  readonly previous: Anchor;
}

/** Signs for what is about to be removed, and for the checkpoint before it. */
export async function signCheckpoint(
  key: ServiceKey,
  { seq, hash }: Anchor,
  said: { readonly at: Date; readonly endedBefore: Date; readonly previous: Anchor },
): Promise<Checkpoint> {
  const { at, endedBefore, previous } = said;
  const content: Said = {
    ...{ subgraph: key.service, seq, hash, at: at.toISOString(), endedBefore: endedBefore.toISOString() },
    previous: { seq: previous.seq, hash: previous.hash },
  };
  return { seq, hash, statement: await signCompact(key, JSON.stringify(content)) };
}

/** The checkpoints of a subgraph, in order, that are not what it signed or do not follow each other. */
export async function forgedAmong(
  checkpoints: readonly Checkpoint[],
  subgraph: SubgraphName | undefined,
  trusted: TrustedKey,
): Promise<Checkpoint[]> {
  const forged: Checkpoint[] = [];
  let before = START;
  for (const checkpoint of checkpoints) {
    const signer = await signerOfCompact(checkpoint.statement, trusted);
    const sound = signer !== undefined && signer === subgraph && says(checkpoint, subgraph, before);
    if (!sound) forged.push(checkpoint);
    before = checkpoint;
  }
  return forged;
}

function says({ seq, hash, statement }: Checkpoint, subgraph: string, before: Anchor): boolean {
  const said = decodeJwt<Said>(statement);
  return (
    said.subgraph === subgraph &&
    said.seq === seq &&
    said.hash === hash &&
    said.previous.seq === before.seq &&
    said.previous.hash === before.hash
  );
}
