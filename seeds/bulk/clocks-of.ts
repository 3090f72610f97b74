import { dayOf } from "../../subgraphs/shared/deadline/day.ts";
import type { Cut, Row } from "./cut.ts";
import type { Clock, TokenList } from "./tokens.ts";

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** The clocks of a story, and where rows repeat what a count gave. */
export interface StoryClocks {
  /** The columns of a row that must be counted anew for another day. */
  marksOf(table: string, row: Row, list: TokenList): Record<string, unknown>;
}

/** A clock's day is never shifted: a month later it may end on another holiday, so it is counted anew. */
export function clocksOf(rows: Cut["rows"], offsetOf: (day: string) => number): StoryClocks {
  const clocks = new Map<string, Clock>();
  const ofRecord = new Map<string, Row[]>();
  // The registry keeps a copy of every agency's clocks.
  for (const row of rows.registry["deadline"] ?? []) {
    const ended = row["ended_on"];
    clocks.set(String(row["id"]), {
      kind: row["kind"] as Clock["kind"],
      length: Number(row["length"]),
      unit: String(row["unit"]),
      triggeredOn: offsetOf(String(row["triggered_on"])),
      endedOn: typeof ended === "string" ? offsetOf(ended) : null,
    });
    const record = String(row["record_id"]);
    ofRecord.set(record, [...(ofRecord.get(record) ?? []), row]);
  }
  const clockOf = (row: Row | undefined): Clock | undefined => (row ? clocks.get(String(row["id"])) : undefined);
  const told = new Set<Row>();

  /** The clock an entry of the timeline is about; of several that ended alike, each is taken once. */
  const entrysClock = (row: Row, fits: (clock: Row) => boolean): Clock | undefined => {
    const fitting = (ofRecord.get(String(row["record_id"])) ?? []).filter((clock) => !told.has(clock) && fits(clock));
    const on = dayOf(new Date(String(row["occurred_at"])));
    const found = fitting.find((clock) => clock["ended_on"] === on) ?? fitting[0];
    if (found && row["kind"] === "DEADLINE_ENDED") told.add(found);
    return clockOf(found);
  };
  const factsOf = (row: Row, list: TokenList): unknown[] | undefined => {
    const facts = row["facts"] as Fact[];
    const valueOf = (name: string): string | undefined => facts.find((fact) => fact.name === name)?.value;
    const [name, token] =
      row["kind"] === "DEADLINE_SET" ? (["dueOn", "due"] as const) : (["status", "status"] as const);
    const clock = entrysClock(row, (one) =>
      token === "due"
        ? one["code"] === valueOf("code") && one["due_on"] === valueOf("dueOn")
        : one["status"] === valueOf("status"),
    );
    if (!clock || (token === "status" && valueOf("status") === "CANCELLED")) return undefined;
    return facts.map((fact) => (fact.name === name ? { name, value: list.mark({ is: token, clock }) } : fact));
  };

  return {
    marksOf(table, row, list) {
      if (table === "deadline") {
        const clock = clocks.get(String(row["id"]));
        if (!clock) throw new Error("The registry has no copy of a clock.");
        const counted = ["MET", "MISSED", "EXPIRED"].includes(String(row["status"]));
        return {
          due_on: list.mark({ is: "due", clock }),
          explanation: list.markValue({ is: "explanation", clock }),
          ...(counted ? { status: list.mark({ is: "status", clock }) } : {}),
        };
      }
      if (table === "timeline_entry" && /^DEADLINE_(SET|ENDED)$/.test(String(row["kind"]))) {
        const facts = factsOf(row, list);
        return facts ? { facts } : {};
      }
      const lastDay = row["object_by"];
      if (table !== "petition_forwarding" || typeof lastDay !== "string") return {};
      const objecting = (ofRecord.get(String(row["petition_id"])) ?? []).find(
        (one) => one["code"] === "PET_OBJECT" && one["due_on"] === lastDay,
      );
      const clock = clockOf(objecting);
      return clock ? { object_by: list.mark({ is: "due", clock }) } : {};
    },
  };
}
