import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { databaseUrl, dropDatabases, ensureDatabases } from "../../subgraphs/shared/db/databases.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";

/** Databases and a folder for hub processes that are killed and started again, and a look into them from outside. */
export interface WorldOnServer {
  readonly names: readonly SubgraphName[];
  /** What the database of a subgraph is called. */
  readonly databaseOf: (name: string) => string;
  /** What a hub process that lives here is started with. */
  readonly environment: () => Record<string, string>;
  /** A connection of the test's own to the database of a subgraph. */
  readonly connect: (name: SubgraphName) => Promise<Client>;
  /** Rows of the database of a subgraph. */
  readonly rows: <Row>(name: SubgraphName, sql: string) => Promise<Row[]>;
  prepare(): Promise<void>;
  drop(): Promise<void>;
}

export function worldOnServer(purpose: string): WorldOnServer {
  const serverUrl = process.env["TEST_POSTGRES_URL"] ?? "";
  const prefix = `${purpose}_${randomUUID().slice(0, 8)}_`;
  const names = Object.keys(subgraphs) as SubgraphName[];
  // A hub keeps others off the database it is given first: two files at once each need one of their own.
  const maintenance = `${prefix}maintenance`;
  const databaseOf = (name: string): string => prefix + name;
  let folder = "";
  const connect = async (name: SubgraphName): Promise<Client> => {
    const client = new Client({ connectionString: databaseUrl(serverUrl, databaseOf(name)) });
    await client.connect();
    return client;
  };
  return {
    names,
    databaseOf,
    connect,
    environment: () => ({
      DATABASE_URL: databaseUrl(serverUrl, maintenance),
      DATABASE_PREFIX: prefix,
      HUB_DATA_FOLDER: folder,
    }),
    async rows<Row>(name: SubgraphName, sql: string) {
      const client = await connect(name);
      try {
        return (await client.query(sql)).rows as Row[];
      } finally {
        await client.end();
      }
    },
    async prepare() {
      folder = await mkdtemp(join(tmpdir(), `hub-${purpose}-`));
      await ensureDatabases(serverUrl, [maintenance]);
    },
    async drop() {
      await dropDatabases(serverUrl, [maintenance, ...names.map(databaseOf)]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
