import type { DataSource } from "typeorm";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

/** Names of constraints and indexes are the migrations' own; what counts is tables and columns. */
const ABOUT_COLUMNS = /CREATE TABLE|DROP TABLE|ADD "|DROP COLUMN|ALTER COLUMN|ADD COLUMN/;

/**
 * What TypeORM would change to make the tables those of the entities. It asks for many columns at once on one connection,
 * which pg takes for a mistake: here each statement waits for the one before it.
 */
async function changesWanted(db: DataSource): Promise<string[]> {
  const create = db.createQueryRunner.bind(db);
  const inTurn = jest.spyOn(db, "createQueryRunner").mockImplementation((mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (...asked: unknown[]) => Promise<unknown>;
    let last: Promise<unknown> = Promise.resolve();
    runner.query = ((...asked: unknown[]) => (last = last.then(() => query(...asked)))) as typeof runner.query;
    return runner;
  });
  try {
    return (await db.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  } finally {
    inTurn.mockRestore();
  }
}

test("the tables the migrations make are the ones the entities describe", async () => {
  for (const { foundations } of Object.values(hub.running)) {
    expect((await changesWanted(foundations.db)).filter((query) => ABOUT_COLUMNS.test(query))).toEqual([]);
  }
});

test("every key to a dispute, a case or an agreement has an index that begins with it", async () => {
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
