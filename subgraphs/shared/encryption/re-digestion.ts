import type { DataSource, EntityManager } from "typeorm";
import type { FieldCipher } from "./field-cipher.ts";

/** Records whose digests are made anew together, in one transaction of a few milliseconds. */
const BATCH = 200;
const FIRST = "00000000-0000-0000-0000-000000000000";

/** The digests a procedure keeps, and how they are made anew from what they were made of. */
export interface Digested {
  readonly table: string;
  /** One batch, in the caller's transaction: the records after `after` with a digest that is not under the current secret. */
  remake(batch: DigestBatch): Promise<Remade>;
}

export interface DigestBatch {
  readonly db: EntityManager;
  readonly cipher: FieldCipher;
  readonly after: string;
  readonly size: number;
}

/** How many digests a batch changed, and the last of its records; none where there was nothing left to look at. */
export interface Remade {
  readonly changed: number;
  readonly last: string | undefined;
}

/**
 * Makes every digest anew that is not under the current secret; what was cut short goes on where it was. Returns how many
 * were changed.
 */
export async function reDigest(
  { db, digested, cipher, size = BATCH }: ReDigestion,
  onBatch: (changed: number) => void = () => undefined,
): Promise<number> {
  let done = 0;
  let before: number;
  do {
    before = done;
    for (let after: string | undefined = FIRST; after !== undefined;) {
      const from: string = after;
      const { changed, last }: Remade = await db.transaction((tx) =>
        digested.remake({ db: tx, cipher, after: from, size }),
      );
      if (changed > 0) onBatch((done += changed));
      after = last;
    }
    // What was being registered while the secret changed may have been written behind the pass.
  } while (done > before);
  return done;
}

/** Digests, and the database they lie in. */
export interface ReDigestion {
  readonly db: DataSource;
  readonly digested: Digested;
  readonly cipher: FieldCipher;
  readonly size?: number;
}
