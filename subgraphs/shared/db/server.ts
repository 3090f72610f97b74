import { Client } from "pg";
import type { Stoppable } from "../config/run-main.ts";
import { Stop } from "../errors/stop.ts";
import { onServer } from "./databases.ts";
import { startCluster } from "./embedded/cluster.ts";

/** A PostgreSQL server the hub can use; stopping it does nothing where it is not the hub's own. */
export interface Server extends Stoppable {
  readonly url: string;
}

/** The server of DATABASE_URL, or the embedded one with its data in `folder`. */
export async function startServer(url: string | undefined, folder: string): Promise<Server> {
  if (url === undefined || url === "") return startCluster({ folder });
  await onServer(url, (client) => client.query("SELECT 1"));
  return { url, stop: () => Promise.resolve() };
}

const HOLD = "SELECT pg_try_advisory_lock(hashtextextended('dispute hub', 0)) AS held";

/** Keeps a second hub off the same server: two would tell two demo worlds. The hold ends with the connection. */
export async function holdServer(url: string): Promise<Stoppable> {
  const client = new Client({ connectionString: url, application_name: "hub" });
  await client.connect();
  // A server that goes away ends the hold; the subgraphs report it where they meet it.
  client.on("error", () => undefined);
  const { rows } = await client.query<{ held: boolean }>(HOLD);
  if (!rows[0]?.held) {
    await client.end();
    throw new Stop(
      "Another hub already runs on this database; stop it first, or set HUB_DATA_FOLDER or DATABASE_URL to another one.",
    );
  }
  return { stop: () => client.end() };
}

/** A server for one command: what was started for it is stopped with it, a running hub's is left running. */
export interface BorrowedServer extends Server {
  /** A hub runs on it. */
  readonly inUse: boolean;
}

/** The server `npm start` would use, started for the time of one command unless the hub runs already. */
export async function borrowServer(url: string | undefined, folder: string): Promise<BorrowedServer> {
  const server = await startServer(url, folder);
  const hold = await holdServer(server.url).catch((error: unknown) => {
    if (error instanceof Stop) return undefined;
    throw error;
  });
  const stop = async (): Promise<void> => {
    await hold?.stop();
    if (hold) await server.stop();
  };
  return { url: server.url, inUse: hold === undefined, stop };
}
