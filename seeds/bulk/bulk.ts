import { Client } from "pg";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { subgraphNames } from "../subgraphs-on.ts";
import { type Chunk, type Demand, type Reserved, chunksOf, nameOf, prepareLedger, reserve } from "./ledger.ts";
import { type Plan, planOf } from "./plan.ts";
import { type RowTexts, type Table, tablesInOrder, writeChunk } from "./tables.ts";
import type { Template } from "./template.ts";
import { fill } from "./tokens.ts";
import { type RegistryKeys, valuesOf } from "./values.ts";

/** Disputes written together; memory needs room for two chunks, whatever the total. */
const CHUNK = 500;

export interface Bulk {
  readonly count: number;
  readonly seed: number;
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
  readonly templates: readonly Template[];
  readonly registryKeys: RegistryKeys;
  /** Told how many of the disputes are there; a throw ends the run, and the next one goes on from there. */
  readonly onProgress?: (done: number) => void;
}

interface Database {
  readonly client: Client;
  readonly tables: readonly Table[];
}
type Databases = Readonly<Record<SubgraphName, Database>>;

/**
 * Adds disputes 0 to `count` of a seed, as far as they are not there. Chunk by chunk: numbers are drawn and noted in
 * every database, then the rows are written with a note in the same transaction. Run again after whatever happened, it
 * draws nothing twice and writes what is missing.
 */
export async function addDisputes(bulk: Bulk): Promise<void> {
  const databases = await connect(bulk.databaseUrls);
  try {
    await hold(databases.registry.client);
    for (const { client } of Object.values(databases)) await prepareLedger(client);
    let pending = (): Promise<void> => Promise.resolve();
    for (const chunk of await chunksUpTo(databases.registry.client, bulk)) {
      const plans = plansOf(bulk, chunk);
      const reserved = await reserveAll(databases, chunk, plans);
      const there = Object.values(reserved).every(({ written }) => written);
      // One chunk is written while the next is made.
      const [rows] = await Promise.all([there ? null : rowsOf(bulk, plans, reserved), pending()]);
      pending = async () => {
        if (rows) await writeAll(databases, chunk, rows, reserved);
        bulk.onProgress?.(Math.min(chunk.to, bulk.count));
      };
    }
    await pending();
    for (const { client } of Object.values(databases)) await client.query("ANALYZE");
  } finally {
    for (const { client } of Object.values(databases)) await client.end();
  }
}

async function connect(urls: Bulk["databaseUrls"]): Promise<Databases> {
  const found: Partial<Record<SubgraphName, Database>> = {};
  for (const name of subgraphNames) {
    const client = new Client({ connectionString: urls[name], application_name: "seed:bulk" });
    await client.connect();
    found[name] = { client, tables: await tablesInOrder(client) };
  }
  return found as Databases;
}

async function hold(client: Client): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>(
    `SELECT pg_try_advisory_lock(hashtextextended('seed:bulk', 0)) AS held`,
  );
  if (!rows[0]?.held) throw new Stop("Another run of seed:bulk works on these databases; wait until it is done.");
}

/** The chunks begun before, as they were cut then, and new ones for what is missing. */
async function chunksUpTo(client: Client, { seed, count }: Bulk): Promise<Chunk[]> {
  const chunks = (await chunksOf(client, seed)).filter(({ from }) => from < count);
  for (let from = chunks.at(-1)?.to ?? 0; from < count; from += CHUNK)
    chunks.push({ seed, from, to: Math.min(from + CHUNK, count) });
  return chunks;
}

const plansOf = ({ seed, templates }: Bulk, { from, to }: Chunk): Plan[] =>
  Array.from({ length: to - from }, (_, i) => planOf(seed, from + i, templates));

type AllReserved = Readonly<Record<SubgraphName, Reserved>>;

async function reserveAll(databases: Databases, chunk: Chunk, plans: readonly Plan[]): Promise<AllReserved> {
  const demands = new Map<string, Demand>();
  for (const one of plans.flatMap(({ wanted }) => wanted)) {
    const name = `${one.series.database} ${nameOf(one)}`;
    demands.set(name, { series: one.series, year: one.year, amount: (demands.get(name)?.amount ?? 0) + 1 });
  }
  const reserved: Partial<Record<SubgraphName, Reserved>> = {};
  for (const name of subgraphNames) {
    const own = [...demands.values()].filter(({ series }) => series.database === name);
    reserved[name] = await reserve(databases[name].client, chunk, own);
  }
  return reserved as AllReserved;
}

type AllRows = Readonly<Record<SubgraphName, RowTexts>>;

async function rowsOf({ registryKeys }: Bulk, plans: readonly Plan[], reserved: AllReserved): Promise<AllRows> {
  const drawn = new Map<string, number>();
  const numbersOf = ({ wanted }: Plan): string[] =>
    wanted.map((one) => {
      const { series, year, digits } = one;
      const [head, middle, tail] = one.parts;
      const name = `${series.database} ${nameOf(one)}`;
      const serial = (drawn.get(name) ?? reserved[series.database].serials[nameOf(one)] ?? 0) + 1;
      drawn.set(name, serial);
      return `${head}${year}${middle}${String(serial).padStart(digits, "0")}${tail}`;
    });
  const numbered = plans.map((plan) => ({ plan, numbers: numbersOf(plan) }));
  const values = await Promise.all(numbered.map(({ plan, numbers }) => valuesOf(plan, numbers, registryKeys)));
  return Object.fromEntries(
    subgraphNames.map((name) => {
      const rows = new Map<string, string[]>();
      for (const [i, { template, category }] of plans.entries()) {
        for (const [table, its] of Object.entries(template.tables[name])) {
          if (table === "violence_inquiry" && category !== "MARRIAGE_FAMILY") continue;
          const texts = rows.get(table) ?? [];
          for (const segments of its) texts.push(fill(segments, values[i] ?? []));
          rows.set(table, texts);
        }
      }
      return [name, rows];
    }),
  ) as unknown as AllRows;
}

async function writeAll(databases: Databases, chunk: Chunk, rows: AllRows, reserved: AllReserved): Promise<void> {
  const missing = subgraphNames.filter((name) => !reserved[name].written);
  await Promise.all(
    missing.map((name) => writeChunk(databases[name].client, databases[name].tables, chunk, rows[name])),
  );
}
