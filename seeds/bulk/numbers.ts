import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { Cut, Row } from "./cut.ts";

/** A series numbers are drawn from; `key` is the body's or the division's, `table` the hub's own where it has one. */
export interface Series {
  readonly database: SubgraphName;
  readonly table?: { readonly name: string; readonly column: string };
  readonly key: string;
}

/** A business number of a story, cut at year and serial. */
export interface BusinessNumber {
  readonly literal: string;
  readonly series: Series;
  readonly parts: readonly [string, string, string];
  /** As many digits, where it is written with leading zeros. */
  readonly digits: number;
  /** The day or instant it was given on. */
  readonly givenOn: string;
}

interface Column {
  readonly database: SubgraphName;
  readonly table: string;
  readonly column: string;
  readonly dated: string;
  readonly serial?: { readonly name: string; readonly column: string };
}

/** Where numbers stand, and the column that dates them. A court's and a station's are their own to give: no table counts them. */
const COLUMNS: readonly Column[] = [
  {
    database: "registry",
    table: "dispute",
    column: "number",
    dated: "registered_at",
    serial: { name: "dispute_serial", column: "division_code" },
  },
  { database: "registry", table: "dispute", column: "file_number", dated: "closed_at" },
  {
    database: "mediation",
    table: "mediation_case",
    column: "number",
    dated: "accepted_on",
    serial: { name: "case_serial", column: "committee_id" },
  },
  {
    database: "petition",
    table: "petition",
    column: "number",
    dated: "registered_at",
    serial: { name: "petition_serial", column: "office_id" },
  },
  { database: "police", table: "incident", column: "incident_number", dated: "received_at" },
  { database: "court", table: "court_referral", column: "pre_filing_number", dated: "received_on" },
  { database: "court", table: "court_referral", column: "case_number", dated: "filed_on" },
  { database: "court", table: "judicial_confirmation", column: "case_number", dated: "accepted_on" },
];

const FORM = /^(.*?)(20\d\d)(\D.*?)(\d+)(\D*)$/;

function numberIn(row: Row, { database, column, dated, serial }: Column): BusinessNumber[] {
  const literal = row[column];
  if (typeof literal !== "string") return [];
  const [, head = "", , middle = "", digits = "", tail = ""] = FORM.exec(literal) ?? [];
  if (digits === "") throw new Error(`${literal} has no year and serial.`);
  const series: Series = serial
    ? { database, table: serial, key: String(row[serial.column]) }
    : { database, key: `${head}${middle}${tail}` };
  const width = digits.startsWith("0") ? digits.length : 1;
  return [{ literal, series, parts: [head, middle, tail], digits: width, givenOn: String(row[dated]) }];
}

/** Every business number of a story, once; the longest first, so that none is taken for part of another. */
export function numbersOf({ rows }: Cut): BusinessNumber[] {
  const found = COLUMNS.flatMap((column) =>
    (rows[column.database][column.table] ?? []).flatMap((row) => numberIn(row, column)),
  );
  return [...new Map(found.map((one) => [one.literal, one])).values()].sort(
    (a, b) => b.literal.length - a.literal.length,
  );
}
