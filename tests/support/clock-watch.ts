import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "./hub.ts";
import { procedures } from "./procedures.ts";

/** Once a commit left a record in a state: the clocks of that moment, by code. */
export interface Stood {
  readonly procedure: string;
  readonly state: string;
  readonly recordId: string;
  readonly disputeId: string | null;
  /** Those that had not ended, of the record itself, of one it hangs on, or of its dispute as its agency knows it. */
  readonly running: readonly string[];
}

/** Where each database keeps its clocks, and the column of the record one is of. */
export const CLOCKS: Readonly<Record<SubgraphName, readonly (readonly [table: string, record: string])[]>> = {
  registry: [["deadline", "record_id"]],
  mediation: [["deadline", "record_id"]],
  police: [["deadline", "record_id"]],
  court: [
    ["deadline", "record_id"],
    ["guidance_clock", "question_id"],
  ],
  petition: [
    ["deadline", "record_id"],
    ["petition_clock", "petition_id"],
  ],
};

/** The record whose clock a procedure waits by, where its row names that record through another one only. */
const THROUGH: Readonly<Record<string, string>> = {
  OfficerRecusal: `SELECT incident_id::text FROM public_security_mediation WHERE id::text = stands->>'mediation_id'`,
};

const openClocks = (name: SubgraphName): string =>
  CLOCKS[name]
    .map(
      ([table, record]) => `SELECT code, ${record}::text AS record_id,
        ${table === "deadline" ? "dispute_id::text" : "NULL"} AS dispute_id FROM ${table} WHERE ended_on IS NULL`,
    )
    .join(" UNION ALL ");

const throughs = (name: SubgraphName): string =>
  procedures
    .filter(({ subgraph, procedure }) => subgraph === name && procedure.name in THROUGH)
    .map(
      ({ procedure }) =>
        `IF TG_ARGV[0] = '${procedure.name}' THEN through := (${THROUGH[procedure.name] ?? "NULL"}); END IF;`,
    )
    .join("\n");

/**
 * Writes down, at every commit that writes a row of a procedure, which clocks run over it then. It is asked at the end of
 * the transaction, since a state may be written before the clock that belongs to it; kept in a schema of its own, it is
 * nothing the hub has.
 */
const watching = (name: SubgraphName): string => `
  CREATE SCHEMA watch;
  CREATE TABLE watch.stood (procedure text, state text, record_id text, dispute_id text, running text[]);
  CREATE FUNCTION watch.look() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    stands jsonb;
    dispute text;
    through text;
  BEGIN
    EXECUTE format('SELECT to_jsonb(t) FROM %I t WHERE id = $1', TG_TABLE_NAME) INTO stands USING NEW.id;
    IF stands IS NULL OR stands->>'state' <> to_jsonb(NEW)->>'state' THEN
      RETURN NULL;
    END IF;
    dispute := coalesce(stands->>'dispute_id', CASE TG_ARGV[0] WHEN 'Dispute' THEN stands->>'id' END);
    ${throughs(name)}
    INSERT INTO watch.stood
    SELECT TG_ARGV[0], stands->>'state', stands->>'id', dispute, ARRAY(
      SELECT DISTINCT c.code FROM (${openClocks(name)}) c
      WHERE c.dispute_id = dispute OR c.record_id = through
        OR c.record_id IN (SELECT value FROM jsonb_each_text(stands)) ORDER BY c.code);
    RETURN NULL;
  END $$;
  ${procedures
    .filter(({ subgraph }) => subgraph === name)
    .map(
      ({ procedure, table }) => `
  CREATE CONSTRAINT TRIGGER watch_clocks AFTER INSERT OR UPDATE ON ${table} DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION watch.look('${procedure.name}');`,
    )
    .join("")}`;

/** From now on every commit of every subgraph is looked at. */
export async function watchClocks({ running }: TestHub): Promise<void> {
  for (const [name, { foundations }] of Object.entries(running))
    await foundations.db.query(watching(name as SubgraphName));
}

/** What was seen since `watchClocks`. */
export async function stoodSince({ running }: TestHub): Promise<Stood[]> {
  const seen = Object.values(running).map(({ foundations }) =>
    foundations.db.query<Stood[]>(`
      SELECT DISTINCT procedure, state, record_id AS "recordId", dispute_id AS "disputeId", running FROM watch.stood`),
  );
  return (await Promise.all(seen)).flat();
}
