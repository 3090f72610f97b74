import { Client } from "pg";
import { Stop, errorCode } from "../errors/stop.ts";

/** `hub_registry` on the server of `serverUrl`. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = addressOf(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** The address of DATABASE_URL. Throws `Stop` without repeating it: it may hold a password. */
function addressOf(serverUrl: string): URL {
  if (!/^postgres(ql)?:\/\//.test(serverUrl) || !URL.canParse(serverUrl))
    throw new Stop("DATABASE_URL is no address such as postgres://user:password@host:5432/postgres.");
  return new URL(serverUrl);
}

/** Where nothing listens is told at once; a server that is busy answers late. */
const CONNECT_MS = 30_000;

/** Runs `work` on one connection and closes it. */
export async function onServer<Result>(serverUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const address = addressOf(serverUrl);
  const client = new Client({ connectionString: serverUrl, connectionTimeoutMillis: CONNECT_MS });
  try {
    await client.connect();
  } catch (error) {
    throw new Stop(`The PostgreSQL at ${withoutPassword(address)} cannot be reached: ${reasonOf(error)}.`);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Creates the databases that are missing and returns their names. */
export const ensureDatabases = (serverUrl: string, names: readonly string[]): Promise<string[]> =>
  onServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname = ANY ($1)`,
      [names],
    );
    const present = new Set(rows.map(({ datname }) => datname));
    const missing = names.filter((name) => !present.has(name));
    for (const name of missing) await create(client, name);
    return missing;
  });

async function create(client: Client, name: string): Promise<void> {
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`);
  } catch (error) {
    if (errorCode(error) !== "42501") throw error;
    throw new Stop(
      `The account of DATABASE_URL may not create the database ${name}; create it by hand or grant CREATEDB.`,
    );
  }
}

/** Drops databases with everything in them, whoever is connected. */
export const dropDatabases = (serverUrl: string, names: readonly string[]): Promise<void> =>
  onServer(serverUrl, async (client) => {
    for (const name of names)
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });

const withoutPassword = ({ hostname, port, pathname }: URL): string =>
  `${hostname}${port ? `:${port}` : ""}${pathname}`;

const reasonOf = (error: unknown): string => {
  const code = errorCode(error);
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ENOTFOUND") return "there is no such host";
  if (code === "28P01" || code === "28000") return "it does not accept this user and password";
  return error instanceof Error ? error.message : "no reason given";
};
