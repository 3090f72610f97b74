import { execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** A server that runs on a data folder, as its `postmaster.pid` says. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
  readonly data: string;
}

/**
 * The server that runs on `data`, if one does. The pid file of a server that is gone (dead, a zombie nobody reaped, or
 * its number taken by another program) is removed: PostgreSQL would refuse to start over it.
 */
export async function livePostmaster(data: string): Promise<Postmaster | undefined> {
  const file = join(data, "postmaster.pid");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!(await isPostgres(pid, data))) {
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), ready: lines[7] === "ready", data };
}

async function isPostgres(pid: number, data: string): Promise<boolean> {
  if (!Number.isSafeInteger(pid) || pid <= 0 || !runs(pid)) return false;
  if (process.platform !== "linux")
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)])
      .toString()
      .includes("postgres");
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  if (/^\d+ \(.*\) Z/.test(stat)) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return command.includes("postgres") && command.includes(data);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs under another account.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
