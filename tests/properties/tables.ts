import type { TestHub } from "../support/hub.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { MARKER, SUBGRAPHS, queryOn } from "./scene.ts";

/** What a refused act may leave behind: its line in the trail and, where it had a key, its answer. */
const MAY_GROW = ["audit_entry", "audit_head", "idempotency"];
/** Where what was said in a session is kept; nowhere else. */
const ITS_PLACE = "mediation mediation_session";

const known = new Map<SubgraphName, string[]>();

async function tablesOf(hub: TestHub, name: SubgraphName): Promise<string[]> {
  const kept = known.get(name);
  if (kept) return kept;
  const rows = await queryOn<{ name: string }>(
    hub,
    name,
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const names = rows.map((row) => row.name);
  known.set(name, names);
  return names;
}

/** One line a table, in their order: whether any row of it changed shows in its digest. */
export async function digests(hub: TestHub): Promise<string[]> {
  const lines = SUBGRAPHS.map(async (name) => {
    const tables = (await tablesOf(hub, name)).filter((table) => !MAY_GROW.includes(table));
    const each = tables.map(
      (table) => `SELECT '${name} ${table} ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS line
                  FROM ${table} t`,
    );
    const rows = await queryOn<{ line: string }>(hub, name, `${each.join(" UNION ALL ")} ORDER BY line`);
    return rows.map(({ line }) => line);
  });
  return (await Promise.all(lines)).flat();
}

/** One line a row of some tables: all of these are there again where rows were only added. */
export async function kept(hub: TestHub, name: SubgraphName, tables: readonly string[]): Promise<string[]> {
  const each = tables.map((table) => `SELECT '${table} ' || id || ' ' || md5(t::text) AS line FROM ${table} t`);
  return (await queryOn<{ line: string }>(hub, name, each.join(" UNION ALL "))).map(({ line }) => line);
}

/** The tables, of all databases, in which a word of a session stands, besides the one where it belongs. */
export async function placesOfTheMarker(hub: TestHub): Promise<string[]> {
  const places = SUBGRAPHS.map(async (name) => {
    const each = (await tablesOf(hub, name)).map(
      (table) => `SELECT '${name} ${table}' AS place FROM ${table} t WHERE t::text LIKE '%${MARKER}%'`,
    );
    const rows = await queryOn<{ place: string }>(hub, name, each.join(" UNION "));
    return rows.map(({ place }) => place);
  });
  return (await Promise.all(places)).flat().filter((place) => place !== ITS_PLACE);
}

/** Tables of sessions, by name, outside the mediators' database. */
export async function strangeSessionTables(hub: TestHub): Promise<string[]> {
  const found = await Promise.all(
    SUBGRAPHS.filter((name) => name !== "mediation").map(async (name) =>
      (await tablesOf(hub, name)).filter((table) => table.includes("session")).map((table) => `${name} ${table}`),
    ),
  );
  return found.flat();
}
