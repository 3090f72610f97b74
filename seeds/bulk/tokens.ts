import type { PartyKind } from "../../subgraphs/registry/party/party.codes.ts";

/** What stands in a row for something every generated dispute has of its own. */
export type Token =
  | { readonly is: "id"; readonly n: number }
  /** Days after the story's first. */
  | { readonly is: "day"; readonly offset: number }
  /** Milliseconds after the Shanghai midnight of that day. */
  | { readonly is: "instant"; readonly offset: number; readonly ms: number }
  | { readonly is: "number"; readonly n: number }
  | { readonly is: "text"; readonly slot: string }
  /** The name of the party with the `n`th id, encrypted for its row. */
  | { readonly is: "name"; readonly kind: PartyKind; readonly place: number; readonly n: number }
  /** An amount in yuan that goes up with the dispute's. */
  | { readonly is: "amount"; readonly yuan: number }
  | { readonly is: "centre" | "division" }
  /** How the day of a clock was found, its day, and whether the act that ended it was in time. */
  | { readonly is: "explanation" | "due" | "status"; readonly clock: Clock }
  | { readonly is: "receipt" | "digest"; readonly n: number };

/** A clock as it was set in the story. */
export interface Clock {
  readonly kind: "STATUTORY" | "TARGET" | "WINDOW";
  readonly length: number;
  readonly unit: string;
  readonly triggeredOn: number;
  readonly endedOn: number | null;
}

/** Text and, between, the places of tokens. */
export type Segments = readonly (string | number)[];

const PLACE = /"\\u0001=(\d+)\\u0002"|\\u0001(\d+)\\u0002/g;

/** Collects the tokens of one story and leaves marks in their places. */
export class TokenList {
  readonly tokens: Token[] = [];
  private readonly known = new Map<string, number>();

  /** A mark inside a text. */
  mark(token: Token): string {
    return `\u0001${this.placeOf(token)}\u0002`;
  }

  /** A mark for a whole JSON value that is no text. */
  markValue(token: Token): string {
    return `\u0001=${this.placeOf(token)}\u0002`;
  }

  private placeOf(token: Token): number {
    const key = JSON.stringify(token);
    const place = this.known.get(key) ?? this.tokens.push(token) - 1;
    this.known.set(key, place);
    return place;
  }
}

/** A value with marks as its JSON, cut at the marks. */
export function segmentsOf(value: unknown): Segments {
  const segments: (string | number)[] = [];
  let rest = 0;
  const json = JSON.stringify(value);
  for (const found of json.matchAll(PLACE)) {
    segments.push(json.slice(rest, found.index), Number(found[1] ?? found[2]));
    rest = found.index + found[0].length;
  }
  segments.push(json.slice(rest));
  return segments;
}

/** The JSON again, with what this dispute has in each place. */
export function fill(segments: Segments, values: readonly string[]): string {
  let text = "";
  for (const piece of segments) text += typeof piece === "string" ? piece : (values[piece] ?? "");
  return text;
}
