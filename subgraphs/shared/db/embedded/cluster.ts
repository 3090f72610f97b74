import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { constants, openSync } from "node:fs";
import { access, chmod, chown, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stop } from "../../errors/stop.ts";
import { type Binaries, binaries } from "./binaries.ts";
import { type Postmaster, livePostmaster } from "./postmaster.ts";
import { type Account, accountForPostgres, reachableByOthers } from "./run-as.ts";

const USER = "hub";
const LOCALE = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
const FLAGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "max_connections=200"];
const START_TIMEOUT_MS = 30_000;
const POLL_MS = 20;

/** A PostgreSQL server of the hub's own. */
export interface Cluster {
  /** Connects to its maintenance database. */
  readonly url: string;
  /** True where it was made just now. */
  readonly fresh: boolean;
  stop(): Promise<void>;
}

export interface ClusterSettings {
  /** Everything lies in here: the data, its password, the log, spare binaries. */
  readonly folder: string;
  /** Further `name=value` settings. */
  readonly flags?: readonly string[];
}

/** Starts the server, making its data folder first where there is none; a server a killed hub left behind is taken over. */
export async function startCluster({ folder, flags = [] }: ClusterSettings): Promise<Cluster> {
  const account = accountForPostgres();
  const data = join(folder, "postgres");
  await prepareFolder(folder, account);
  const programs = await binaries(join(folder, "postgres-binaries"), account);
  const password = await passwordIn(folder);
  const fresh = await ensureData(programs, data, password, account);
  const running = await livePostmaster(data);
  if (running) return { url: urlOf(password, running.port), fresh, stop: () => stopProcess(running) };
  const port = await freePort();
  const child = await launch(programs, { data, port, folder, flags, account });
  return { url: urlOf(password, port), fresh, stop: () => stopChild(child) };
}

const urlOf = (password: string, port: number): string => `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;

async function prepareFolder(folder: string, account: Account | undefined): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    await access(folder, constants.W_OK);
    if (account) await chmod(folder, 0o711);
  } catch {
    throw new Stop(`The data folder ${folder} cannot be written; set HUB_DATA_FOLDER to one that can.`);
  }
  if (account && !reachableByOthers(folder)) {
    throw new Stop(
      `PostgreSQL does not run as root, and no other account can reach ${folder}; set HUB_DATA_FOLDER to a place others may enter.`,
    );
  }
}

/** The password of the only account, made once and readable by whoever runs the hub. */
async function passwordIn(folder: string): Promise<string> {
  const file = join(folder, "postgres-password");
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known !== undefined) return known;
  const made = randomBytes(24).toString("base64url");
  await writeFile(file, made, { mode: 0o600 });
  return made;
}

/** Makes the data beside and renames it: a folder that was cut short is never taken for a whole one. */
async function ensureData(
  { initdb }: Binaries,
  data: string,
  password: string,
  account: Account | undefined,
): Promise<boolean> {
  const entries = await readdir(data).catch(() => undefined);
  if (entries?.includes("PG_VERSION") && entries.includes("global")) return false;
  if (entries && entries.length > 0) {
    throw new Stop(
      `${data} is not a whole PostgreSQL data folder; move it away, or set HUB_DATA_FOLDER to another place. Nothing in it was changed.`,
    );
  }
  const draft = `${data}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const secrets = await mkdtemp(join(tmpdir(), "hub-initdb-"));
  const passwordFile = join(secrets, "password");
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account) for (const path of [draft, secrets, passwordFile]) await chown(path, account.uid, account.gid);
    await run(
      initdb,
      [
        `--pgdata=${draft}`,
        "--auth=scram-sha-256",
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        ...LOCALE,
        "--no-instructions",
      ],
      account,
    );
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
  await rm(data, { recursive: true, force: true });
  await rename(draft, data);
  return true;
}

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: "C", LC_MESSAGES: "C" });

function run(program: string, args: readonly string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      env: environment(),
      stdio: ["ignore", "ignore", "pipe"],
      cwd: tmpdir(),
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("error", (error) => {
      reject(new Stop(`PostgreSQL's ${program} cannot be run: ${error.message}.`));
    });
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Stop(`PostgreSQL could not make its data folder: ${said.trim().split("\n").at(-1) ?? ""}`));
    });
  });
}

interface Launch extends ClusterSettings {
  readonly data: string;
  readonly port: number;
  readonly account: Account | undefined;
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches the hub first and the hub stops the server last. */
async function launch(
  { postgres }: Binaries,
  { data, port, folder, flags = [], account }: Launch,
): Promise<ChildProcess> {
  const logFile = join(folder, "postgres.log");
  const log = openSync(logFile, "a");
  const settings = [...FLAGS, ...flags].flatMap((flag) => ["-c", flag]);
  const child = spawn(postgres, ["-D", data, "-p", String(port), ...settings], {
    ...account,
    env: environment(),
    cwd: tmpdir(),
    detached: true,
    stdio: ["ignore", log, log],
  });
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  for (const until = Date.now() + START_TIMEOUT_MS; Date.now() < until && !hasEnded();) {
    if ((await livePostmaster(data))?.ready) return child;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  if (!hasEnded()) child.kill("SIGINT");
  throw new Stop(`PostgreSQL did not start; ${logFile} says why.`);
}

const stopChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => {
      resolve();
    });
    child.kill("SIGINT");
  });

async function stopProcess({ pid, data }: Postmaster): Promise<void> {
  process.kill(pid, "SIGINT");
  while ((await livePostmaster(data))?.pid === pid) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
