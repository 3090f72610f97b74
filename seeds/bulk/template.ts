import { createHash } from "node:crypto";
import { dayOf } from "../../subgraphs/shared/deadline/day.ts";
import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import type { PartyKind } from "../../subgraphs/registry/party/party.codes.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { Cut, Row, Tables } from "./cut.ts";
import { clocksOf } from "./clocks-of.ts";
import { numberOf } from "./days.ts";
import { type BusinessNumber, numbersOf } from "./numbers.ts";
import type { Pattern } from "./patterns.ts";
import { fixedCategories } from "./texts.ts";
import { type Segments, type Token, TokenList, segmentsOf } from "./tokens.ts";

/** A story's rows with places for everything a dispute has of its own. */
export interface Template {
  readonly pattern: Pattern;
  readonly tokens: readonly Token[];
  readonly tables: Readonly<Record<SubgraphName, Readonly<Record<string, readonly Segments[]>>>>;
  readonly numbers: readonly (BusinessNumber & { readonly offset: number })[];
  /** The statements of the receipts, in the order of their signing. */
  readonly receipts: readonly Segments[];
  /** The days something happened, counted from the first. */
  readonly actDays: readonly number[];
  /** Null where any category will do. */
  readonly category: DisputeCategory | null;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|\+00:00)$/;
const INSTANT_WITHIN = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;
const STATEMENT = /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/;
const NUMBER = /[(〔]20\d\d[)〕].*号|DS-\d{6}-/;
const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Texts that are a dispute's own, by table; the values of `text.ts` stand in their places. */
const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dispute: { title: "title" },
  intake: { own_words: "ownWords" },
  mediation_agreement: { facts: "facts", terms: "terms" },
  performance_item: { what: "terms" },
  court_referral: { cause_of_action: "cause" },
  petition: { matter: "request" },
  violence_inquiry: { answer: "violenceAnswer" },
  petition_opinion: { claim: "request", facts: "facts" },
};

/** What a generated party has none of: a number, an address, an account of the hub. */
const BARE = {
  ...{ citizen_id: null, credit_code: null, phone: null, address: null, person_id: null },
  ...{ guardian_relation: null, guardian_name: null, guardian_phone: null },
};

const nameOf = ({ kind, place }: Row, n: number): Token => ({
  is: "name",
  kind: kind as PartyKind,
  place: Number(place),
  n,
});

/** Makes the template of a story. Throws where a business number would be left as the story has it. */
export function templateOf(cut: Cut): Template {
  const { pattern, rows } = cut;
  const list = new TokenList();
  const all = Object.values(rows).flatMap((tables) => Object.values(tables).flat());
  const [dispute] = rows.registry["dispute"] ?? [];
  if (!dispute) throw new Error(`"${pattern.story.title}" registers no dispute.`);
  const first = numberOf(dayOf(new Date(String(dispute["registered_at"]))));
  const offsetOf = (day: string): number => numberOf(day) - first;
  const ids = new Map([...new Set(JSON.stringify(rows).match(UUID))].sort().map((id, n) => [id, n]));
  const numbers = numbersOf(cut);
  const told = dispute["category"] as DisputeCategory;
  const category = fixedCategories.includes(told) ? told : null;
  const receipts: Segments[] = [];
  const digests = new Map<string, number>();
  const clocks = clocksOf(rows, offsetOf);
  const actDays = new Set<number>([0]);

  const instant = (text: string): string => {
    const sinceFirst = Date.parse(text) + SHANGHAI_MS - first * DAY_MS;
    const offset = Math.floor(sinceFirst / DAY_MS);
    actDays.add(offset);
    return list.mark({ is: "instant", offset, ms: sinceFirst - offset * DAY_MS });
  };
  const named = (text: string): string => {
    let marked = text.replace(UUID, (id) => list.mark({ is: "id", n: ids.get(id) ?? 0 }));
    for (const [n, { literal }] of numbers.entries())
      marked = marked.replaceAll(literal, list.mark({ is: "number", n }));
    if (NUMBER.test(marked)) throw new Error(`"${pattern.story.title}" has a number nobody draws: ${text}`);
    return marked;
  };
  const receipt = (statement: string): string => {
    const said = Buffer.from(statement.split(".")[1] ?? "", "base64url").toString();
    let marked = named(said).replace(INSTANT_WITHIN, instant);
    for (const [digest, n] of digests) marked = marked.replaceAll(digest, list.mark({ is: "digest", n }));
    const n = receipts.push(segmentsOf(marked)) - 1;
    digests.set(createHash("sha256").update(statement).digest("hex"), n);
    return list.mark({ is: "receipt", n });
  };
  const text = (value: string): string => {
    if (DAY.test(value)) return list.mark({ is: "day", offset: offsetOf(value) });
    if (INSTANT.test(value)) return instant(value);
    if (STATEMENT.test(value)) return receipt(value);
    if (pattern.anywhere && value === "jzq-centre") return list.mark({ is: "centre" });
    if (pattern.anywhere && value === "421003") return list.mark({ is: "division" });
    return named(value);
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, within]) => [key, deep(within)]));
  };
  /** What is the dispute's own in this table, in place of what the story has. */
  const own = (table: string, row: Row): Row => {
    const marks: Record<string, unknown> = clocks.marksOf(table, row, list);
    for (const [column, slot] of Object.entries(TEXTS[table] ?? {})) marks[column] = list.mark({ is: "text", slot });
    if ("amount" in row && row["amount"] !== null)
      marks["amount"] = list.markValue({ is: "amount", yuan: Number(row["amount"]) });
    if (table === "party") {
      for (const [column, none] of Object.entries(BARE)) if (column in row) marks[column] = none;
      if ("name" in row) marks["name"] = list.mark(nameOf(row, ids.get(String(row["id"])) ?? 0));
    }
    if ("category" in row && category === null) marks["category"] = list.mark({ is: "text", slot: "category" });
    if (table === "intake" && row["source"] === "SELF" && row["channel"] === "VISIT") {
      marks["source"] = list.mark({ is: "text", slot: "source" });
      marks["channel"] = list.mark({ is: "text", slot: "channel" });
    }
    return marks;
  };
  const rowOf = (table: string, row: Row): Segments => {
    const marks = own(table, row);
    const rest = Object.fromEntries(Object.entries(row).filter(([column]) => !(column in marks)));
    return segmentsOf({ ...(deep(rest) as Row), ...marks });
  };
  const tablesOf = (tables: Tables) =>
    Object.fromEntries(Object.entries(tables).map(([table, its]) => [table, its.map((row) => rowOf(table, row))]));

  if (all.length === 0) throw new Error(`"${pattern.story.title}" leaves no rows.`);
  const tables = Object.fromEntries(Object.entries(rows).map(([name, its]) => [name, tablesOf(its)]));
  return {
    pattern,
    tokens: list.tokens,
    tables: tables as unknown as Template["tables"],
    numbers: numbers.map((one) => ({ ...one, offset: offsetOf(dayOf(new Date(one.givenOn))) })),
    receipts,
    actDays: [...actDays].sort((a, b) => a - b),
    category,
  };
}
