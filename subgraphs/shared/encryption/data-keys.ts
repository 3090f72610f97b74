import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Environment } from "../config/settings.ts";
import { Stop, errorCode } from "../errors/stop.ts";

/** What values are encrypted with, by id, and, a secret of its own, what they are compared by. */
export interface DataKeys {
  /** The key new values are encrypted with; the others open what was written before. */
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
  /** The first makes new digests; what was made with the others is found until it is made anew. */
  readonly digestSecrets: readonly [DigestSecret, ...DigestSecret[]];
}

/** A secret of digests, and a name that tells nothing of it. */
export interface DigestSecret {
  readonly id: string;
  readonly secret: Buffer;
}

interface KeyFile {
  readonly current: string;
  readonly keys: readonly { readonly kid: string; readonly k: string }[];
  /** The secret of digests, and those before it. */
  readonly index: string;
  readonly earlierIndexes: readonly string[];
}

const KEY_BYTES = 32;

/** `DATA_KEYS_FILE`, or `data-keys.json` beside the services' keys. */
export const dataKeysFileFrom = (env: Environment, keysFolder: string): string =>
  env["DATA_KEYS_FILE"] ?? join(keysFolder, "data-keys.json");

/** Makes the file where there is none; an existing one is left alone. Never called by itself in production. */
export async function ensureDataKeys(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const first = newKey();
  const made: KeyFile = { current: first.kid, keys: [first], index: secret(), earlierIndexes: [] };
  await writeFile(file, textOf(made), { mode: 0o600, flag: "wx" }).catch((error: unknown) => {
    if (errorCode(error) !== "EEXIST") throw error;
  });
}

/** Adds a key and makes it current; whoever reads meanwhile finds the file before or after, never half of it. */
export async function addDataKey(file: string): Promise<string> {
  const content = parsed(file);
  const added = newKey();
  await replace(file, { ...content, current: added.kid, keys: [...content.keys, added] });
  return added.kid;
}

/** Adds a secret, which makes digests from now on; those made before are found as well. */
export async function addDigestSecret(file: string): Promise<void> {
  const { index, earlierIndexes, ...keys } = parsed(file);
  await replace(file, { ...keys, index: secret(), earlierIndexes: [index, ...earlierIndexes] });
}

/** Drops every key and secret but the current ones; for when nothing is under another. */
export async function dropEarlierKeys(file: string): Promise<void> {
  const { current, keys, index } = parsed(file);
  await replace(file, { current, keys: keys.filter(({ kid }) => kid === current), index, earlierIndexes: [] });
}

/** Reads the file. Throws `Stop` with its name, and nothing of what is in it. */
export function readDataKeys(file: string): DataKeys {
  const { current, keys, index, earlierIndexes } = parsed(file);
  return {
    current,
    keys: new Map(keys.map(({ kid, k }) => [kid, Buffer.from(k, "base64url")])),
    digestSecrets: [digestSecret(index), ...earlierIndexes.map(digestSecret)],
  };
}

const digestSecret = (text: string): DigestSecret => ({
  id: createHash("sha256").update(`digest secret ${text}`).digest("hex").slice(0, 8),
  secret: Buffer.from(text, "base64url"),
});

const secret = (): string => randomBytes(KEY_BYTES).toString("base64url");
const newKey = (): KeyFile["keys"][number] => ({ kid: randomBytes(4).toString("hex"), k: secret() });
const textOf = (file: KeyFile): string => `${JSON.stringify(file, null, 2)}\n`;

async function replace(file: string, content: KeyFile): Promise<void> {
  await writeFile(`${file}.new`, textOf(content), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function parsed(file: string): KeyFile {
  const content = parsedJson(file, textIn(file)) as Partial<KeyFile> | null;
  // A file of before secrets could be rotated has no earlier ones.
  const { current, keys = [], index, earlierIndexes = [] } = content ?? {};
  const listed: boolean = Array.isArray(keys) && Array.isArray(earlierIndexes);
  const sound =
    listed &&
    earlierIndexes.every(isSecret) &&
    keys.every(({ kid, k }) => /^[\w-]+$/.test(kid) && isSecret(k)) &&
    keys.filter(({ kid }) => kid === current).length === 1;
  if (!sound || !current || !isSecret(index))
    throw new Stop(`${file} is no file of data keys: it needs "current", "keys" and "index", each key of 256 bits.`);
  return { current, keys, index, earlierIndexes };
}

const isSecret = (text: unknown): text is string =>
  typeof text === "string" && Buffer.from(text, "base64url").length === KEY_BYTES;

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Stop(
      `The data keys ${file} cannot be read (${errorCode(error) ?? "unknown"}): without them no party can be read or ` +
        `registered. Put the file back or name it in DATA_KEYS_FILE; "npm run keys" makes one for a hub without data.`,
    );
  }
}

function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says would repeat a piece of the file.
    throw new Stop(`${file} is no file of data keys: it is not JSON.`);
  }
}
