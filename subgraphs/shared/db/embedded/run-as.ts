import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, parse } from "node:path";

/** The account PostgreSQL runs under; undefined is whoever runs the hub. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: there it runs as `postgres` where that account exists, else as `nobody`. */
export function accountForPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return idsOf("postgres") ?? idsOf("nobody") ?? { uid: 65534, gid: 65534 };
}

function idsOf(name: string): Account | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

const OTHERS_MAY_ENTER = 0o001;

/** Whether another account can reach what lies in `folder`: every folder on the way lets others in. */
export function reachableByOthers(folder: string): boolean {
  for (let here = folder; ; here = dirname(here)) {
    if ((statSync(here).mode & OTHERS_MAY_ENTER) === 0) return false;
    if (here === parse(here).root) return true;
  }
}
