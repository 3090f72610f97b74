import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { type DataKeys, type DigestSecret, readDataKeys } from "./data-keys.ts";

/** A value as it lies in the database: `enc1.<key id>.<nonce, tag and ciphertext>`. */
export type Ciphertext = string & { readonly _encrypted: true };

/** Where a value lies. It is bound to its ciphertext, which opens nowhere else. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

/** Encrypts and opens single values, and makes what they may be compared by. */
export interface FieldCipher {
  encrypt(cell: Cell, clear: string): Ciphertext;
  /** A value of before encryption comes back as it is, unless refused. Throws, naming the cell, where it does not open. */
  decrypt(cell: Cell, stored: string): string;
  /**
   * Equal texts have equal digests, and without the secret nobody can try them all: one under each secret, the current one's
   * first. What is kept is under the current one, what is looked for may be under any.
   */
  digests(text: string): readonly [Digest, ...Digest[]];
}

/** A keyed digest, and by the name of its secret what it was made with. */
export interface Digest {
  readonly digest: string;
  readonly madeWith: string;
}

const FORMAT = "enc1";
const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The beginning of everything encrypted with this key; of everything encrypted, without one. */
export const markOf = (kid?: string): string => (kid === undefined ? `${FORMAT}.` : `${FORMAT}.${kid}.`);

/** What a cipher may be told to do otherwise than by default. */
interface Strictness {
  /** A value in clear is not shown: whoever can write to the database could have put it there. */
  readonly refusePlaintext?: boolean | undefined;
}

/** The cipher of a file of keys. It notices at once when a rotation has changed the file. */
export function fieldCipher(file: string, { refusePlaintext = false }: Strictness = {}): FieldCipher {
  let keys = readDataKeys(file);
  let read = changedAt(file);
  const latest = (): DataKeys => {
    const changed = changedAt(file);
    // A file that is away for a moment takes nothing from whoever has read it.
    if (changed !== undefined && changed !== read) [keys, read] = [readDataKeys(file), changed];
    return keys;
  };
  return {
    encrypt(cell, clear) {
      const { current } = latest();
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyNamed(keys, current, cell), nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(nameOf(cell)));
      const text = Buffer.concat([cipher.update(clear, "utf8"), cipher.final()]);
      const all = Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
      return (markOf(current) + all) as Ciphertext;
    },
    decrypt(cell, stored) {
      if (!stored.startsWith(markOf())) {
        if (refusePlaintext) throw new Error(`${nameOf(cell)} is not encrypted.`);
        return stored;
      }
      const [, kid = "", text = ""] = stored.split(".");
      const key = keyNamed(keys.keys.has(kid) ? keys : latest(), kid, cell);
      return opened(cell, key, Buffer.from(text, "base64url"));
    },
    digests(text) {
      const [current, ...earlier] = latest().digestSecrets;
      return [digestWith(current, text), ...earlier.map((one) => digestWith(one, text))];
    },
  };
}

const digestWith = ({ id, secret }: DigestSecret, text: string): Digest => ({
  digest: createHmac("sha256", secret).update(text).digest("base64url"),
  madeWith: id,
});

/** For a subgraph that keeps nothing encrypted, and so has no keys. */
export const noCipher: FieldCipher = {
  encrypt: noKeys,
  decrypt: noKeys,
  digests: (text) => [{ digest: createHash("sha256").update(text).digest("base64url"), madeWith: "" }],
};

function noKeys(cell: Cell): never {
  throw new Error(`${nameOf(cell)}: no data keys were given here.`);
}

const nameOf = ({ table, column, id }: Cell): string => `${table}.${column}/${id}`;

function keyNamed({ keys }: DataKeys, kid: string, cell: Cell): Buffer {
  const key = keys.get(kid);
  if (!key) throw new Error(`${nameOf(cell)} is encrypted with the key ${kid}, which is not among the data keys.`);
  return key;
}

function opened(cell: Cell, key: Buffer, bytes: Buffer): string {
  try {
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(nameOf(cell)));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
  } catch {
    throw new Error(`${nameOf(cell)} does not open: another value was put there, or another key has its id.`);
  }
}

const changedAt = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.ino}:${found.mtimeMs}`;
};
