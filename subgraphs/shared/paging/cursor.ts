import { GraphQLError } from "graphql";
import { isId } from "../db/rows.ts";
import { isDay } from "../deadline/day.ts";

const PAGE_LIMIT = 100;

/** The place after which a page begins: the values of the sort key, the id last. */
export type Keys = readonly (string | number)[];

/** What a sort key holds, so that a forged cursor is refused before it reaches the database. */
export type KeyKind = "instant" | "day" | "id" | "number" | "text";

/** What a client asked for, checked. `limit` is between 1 and 100. */
export interface Page {
  readonly limit: number;
  readonly after: Keys | undefined;
}

/** Bad input of a query: the client's to mend, safe to show. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

/** An opaque cursor of one list; it holds sort keys only, never anything personal. */
export const encodeCursor = (list: string, keys: Keys): string =>
  Buffer.from(JSON.stringify([list, ...keys])).toString("base64url");

/** Checks `first` and `after` against the list they are for. Throws BAD_USER_INPUT. */
export function pageOf(
  list: string,
  kinds: readonly KeyKind[],
  { first, after }: { first: number; after?: string | null },
): Page {
  if (first < 1 || first > PAGE_LIMIT) throw badInput(`"first" is between 1 and ${PAGE_LIMIT}.`);
  return { limit: first, after: after === null || after === undefined ? undefined : decode(list, kinds, after) };
}

function decode(list: string, kinds: readonly KeyKind[], cursor: string): Keys {
  const [owner, ...keys] = parse(cursor);
  const sound = keys.length === kinds.length && kinds.every((kind, i) => fits(kind, keys[i]));
  if (owner !== list || !sound) throw badInput(`"after" is not a cursor of this list.`);
  return keys as Keys;
}

function fits(kind: KeyKind, key: unknown): boolean {
  if (kind === "number") return Number.isSafeInteger(key);
  if (typeof key !== "string") return false;
  if (kind === "text") return !key.includes("\0");
  if (kind === "id") return isId(key);
  return kind === "day" ? isDay(key) : isInstant(key);
}

/** The day is looked at by itself: `Date` takes 30 February for 2 March, and PostgreSQL for a mistake. */
const isInstant = (key: string): boolean =>
  /^[\d-]{10}T[\d:.]+Z$/.test(key) && isDay(key.slice(0, 10)) && !Number.isNaN(Date.parse(key));

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
