import type { DataSource } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { instantsOf } from "../../shared/figures/period.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import { forwardingManners } from "../forwarding/forwarding.codes.ts";
import {
  type PetitionChannel,
  type PetitionClass,
  type PetitionField,
  petitionChannels,
  petitionClasses,
  petitionFields,
} from "../petition/petition.codes.ts";
import { apart, countedBy, divided, partOf } from "./figures.rules.ts";

/**
 * Of which time, and of whose register: of the offices whose division's code is like `place`, or of the one office. Whoever
 * holds one may count it: the query it comes from has decided that.
 */
export interface PetitionScope {
  readonly from: Day;
  readonly until: Day;
  readonly place: string | null;
  readonly officeId: string | null;
}

/** The figures of petition offices: one statement each. */
export interface PetitionFiguresReader {
  registered(scope: PetitionScope): Promise<object>;
  sentOn(scope: PetitionScope): Promise<object>;
  supervised(scope: PetitionScope): Promise<object>;
  suggestions(scope: PetitionScope): Promise<object>;
  bodies(scope: PetitionScope): Promise<object>;
}

export const petitionFiguresReader = (db: DataSource): PetitionFiguresReader => ({
  registered: (scope) => registered(db, scope),
  sentOn: (scope) => sentOn(db, scope),
  supervised: (scope) => supervised(db, scope),
  suggestions: (scope) => suggestions(db, scope),
  bodies: (scope) => bodies(db, scope),
});

/** Most petitions belong to no dispute, so the office says the place; a sealed dispute's are in nobody's count. */
const COUNTED = `p.office_id IN (SELECT o.id FROM petition_office o WHERE o.division_code LIKE $3 UNION ALL SELECT $4::text)
  AND ${countable("p.dispute_id")}`;

const parametersOf = ({ from, until, place, officeId }: PetitionScope): (string | null)[] => [
  from,
  until,
  place,
  officeId,
];

interface RegisteredRow {
  readonly field: string | null;
  readonly class: string;
  readonly channel: string;
  readonly count: number;
}

const REGISTERED = `
  SELECT p.field, p.petition_class AS class, p.channel, count(*)::int AS count FROM petition p
  WHERE p.registered_at >= $1 AND p.registered_at < $2 AND ${COUNTED} GROUP BY 1, 2, 3`;

async function registered(db: DataSource, scope: PetitionScope): Promise<object> {
  const [, , ...whose] = parametersOf(scope);
  const found: RegisteredRow[] = await db.query(REGISTERED, [...instantsOf(scope), ...whose]);
  const by = <Kind extends string | null>(kinds: readonly Kind[], key: "field" | "class" | "channel") =>
    countedBy(
      kinds,
      found.map((row) => ({ kind: row[key], count: row.count })),
    );
  const { total, ways } = divided<[PetitionField | null, PetitionClass, PetitionChannel]>(
    by([...keysOf(petitionFields), null], "field"),
    by(keysOf(petitionClasses), "class"),
    by(keysOf(petitionChannels), "channel"),
  );
  const [fields, classes, channels] = ways;
  return {
    definitions: definitionsOf("petition.registered.v1"),
    registered: total,
    fields: fields.map(({ kind, count, suppressed }) => ({ field: kind, registered: count, suppressed })),
    classes: classes.map(({ kind, count, suppressed }) => ({ petitionClass: kind, registered: count, suppressed })),
    channels: channels.map(({ kind, count, suppressed }) => ({ channel: kind, registered: count, suppressed })),
  };
}

const keysOf = <Kind extends string>(kinds: Readonly<Record<Kind, unknown>>): Kind[] => Object.keys(kinds) as Kind[];

const SENT_ON = `
  SELECT f.manner AS kind, count(DISTINCT p.id)::int AS count FROM petition_forwarding f
    JOIN petition p ON p.id = f.petition_id
  WHERE f.forwarded_on BETWEEN $1 AND $2 AND ${COUNTED} GROUP BY 1`;

async function sentOn(db: DataSource, scope: PetitionScope): Promise<object> {
  const found: { readonly kind: string; readonly count: number }[] = await db.query(SENT_ON, parametersOf(scope));
  return {
    definitions: definitionsOf("petition.sentOn.v1"),
    rows: apart(countedBy(keysOf(forwardingManners), found)).map(({ kind, count, suppressed }) => ({
      manner: kind,
      petitions: count,
      suppressed,
    })),
  };
}

interface PartRow {
  readonly whole: number;
  readonly part: number;
}

const SUPERVISED = `
  SELECT count(*)::int AS whole, count(*) FILTER (WHERE s.state = 'REPLIED')::int AS part
  FROM petition_supervision s JOIN petition p ON p.id = s.petition_id
  WHERE s.issued_on BETWEEN $1 AND $2 AND ${COUNTED}`;

async function supervised(db: DataSource, scope: PetitionScope): Promise<object> {
  const { whole, part, suppressed } = await shownPart(db, SUPERVISED, scope);
  return { definitions: definitionsOf("petition.supervised.v1"), issued: whole, replied: part, suppressed };
}

const SUGGESTIONS = `
  SELECT count(*)::int AS whole, count(*) FILTER (WHERE o.result = 'SUPPORTED')::int AS part
  FROM petition_opinion o JOIN petition p ON p.id = o.petition_id
  WHERE o.issued_on BETWEEN $1 AND $2 AND p.petition_class = 'SUGGESTION' AND ${COUNTED}`;

async function suggestions(db: DataSource, scope: PetitionScope): Promise<object> {
  const { whole, part, suppressed } = await shownPart(db, SUGGESTIONS, scope);
  return { definitions: definitionsOf("petition.suggestions.v1"), answered: whole, adopted: part, suppressed };
}

async function shownPart(db: DataSource, statement: string, scope: PetitionScope): Promise<ReturnType<typeof partOf>> {
  const [found]: PartRow[] = await db.query(statement, parametersOf(scope));
  return partOf(found?.whole ?? 0, found?.part ?? 0);
}

const MOST_BODIES = 500;

// The period is over, so a clock that still runs in it has run over. By the body's id: any other order would be a ranking.
const BODIES = `
  SELECT coalesce(p.competent_body_id, p.office_id) AS "bodyId", count(*)::int AS whole,
    count(*) FILTER (WHERE c.status = 'MET')::int AS part
  FROM (SELECT record_id::uuid AS petition_id, due_on, status FROM deadline WHERE code = 'PET_HANDLE'
    UNION ALL SELECT petition_id, due_on, status FROM petition_clock WHERE code = 'PET_HANDLE') c
    JOIN petition p ON p.id = c.petition_id
  WHERE c.due_on BETWEEN $1 AND $2 AND c.status IN ('MET', 'MISSED', 'RUNNING') AND ${COUNTED}
  GROUP BY 1 ORDER BY 1 LIMIT ${MOST_BODIES}`;

async function bodies(db: DataSource, scope: PetitionScope): Promise<object> {
  const found: (PartRow & { readonly bodyId: string })[] = await db.query(BODIES, parametersOf(scope));
  return {
    definitions: definitionsOf("petition.answersDue.v1"),
    rows: found.map(({ bodyId, ...counts }) => {
      const { whole, part, suppressed } = partOf(counts.whole, counts.part);
      return { bodyId, due: whole, onTime: part, suppressed };
    }),
  };
}
