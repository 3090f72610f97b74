import { createHash } from "node:crypto";

/** What the first entry follows. */
export const BEGINNING = "0".repeat(64);

/** An entry as it is stored: its number from 1, its text, and the hash over everything up to it. */
export interface Link {
  readonly seq: number;
  readonly entry: string;
  readonly hash: string;
}

/** A place in a trail, kept elsewhere: whoever rewrites the trail from its beginning cannot rewrite this. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

/** What is wrong, and at which entry: its text, its number or what it follows is not what was written. */
export type Break =
  | { readonly kind: "CHANGED"; readonly seq: number }
  | { readonly kind: "MISSING"; readonly seq: number }
  | { readonly kind: "CUT_OFF"; readonly seq: number }
  /** A checkpoint the subgraph did not sign, or not for this place. */
  | { readonly kind: "FORGED"; readonly seq: number }
  /** An entry where a checkpoint says that there is none any more. */
  | { readonly kind: "LEFT_OVER"; readonly seq: number };

/** The hash of an entry: SHA-256 over the hash before it, its number and its text, in hexadecimal digits. */
export const hashOf = (before: string, seq: number, entry: string): string =>
  createHash("sha256").update(before).update(String(seq)).update(entry).digest("hex");

/** Follows a chain entry by entry; `found` collects the first break of each kind it comes upon, in order. */
export class ChainWalk {
  readonly found: Break[] = [];
  private at: Anchor;

  /** From the beginning, or from where a checkpoint stands for it. */
  constructor(start: Anchor = { seq: 0, hash: BEGINNING }) {
    this.at = start;
  }

  /** Where the walk stands; its end is what to keep elsewhere. */
  get head(): Anchor {
    return this.at;
  }

  /** Takes the next entry in order of number. After a break it goes on from what is there, so that later ones are found too. */
  take({ seq, entry, hash }: Link): void {
    if (seq !== this.at.seq + 1) this.found.push({ kind: "MISSING", seq: this.at.seq + 1 });
    else if (hash !== hashOf(this.at.hash, seq, entry)) this.found.push({ kind: "CHANGED", seq });
    this.at = { seq, hash };
  }

  /** Compares with a place known from elsewhere that the walk should have come by: `met` is the hash found there. */
  expect(anchor: Anchor, met: string | undefined): void {
    if (met === undefined) this.found.push({ kind: "CUT_OFF", seq: anchor.seq });
    else if (met !== anchor.hash) this.found.push({ kind: "CHANGED", seq: anchor.seq });
  }
}
