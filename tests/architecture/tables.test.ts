import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

/** Names of constraints and indexes are the migrations' own; what counts is tables and columns. */
const ABOUT_COLUMNS = /CREATE TABLE|DROP TABLE|ADD "|DROP COLUMN|ALTER COLUMN|ADD COLUMN/;

test("the tables the migrations make are the ones the entities describe", async () => {
  for (const { foundations } of Object.values(hub.running)) {
    const { upQueries } = await foundations.db.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => ABOUT_COLUMNS.test(query))).toEqual([]);
  }
});

test("every foreign key and every column a list is found by has an index", async () => {
  for (const { name, foundations } of Object.values(hub.running)) {
    // A foreign key nobody indexed makes a scan of every delete and join on the other side.
    const bare: { table: string; column: string }[] = await foundations.db.query(`
      SELECT c.conrelid::regclass::text AS table, a.attname AS column
      FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
        AND a.attname IN ('dispute_id', 'case_id', 'agreement_id')
        AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = a.attnum)`);
    expect([name, bare]).toEqual([name, []]);
  }
});
