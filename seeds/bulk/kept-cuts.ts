import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import type { Cut } from "./cut.ts";
import { patterns } from "./patterns.ts";

/** What decides the rows of a story. */
const SOURCES = ["subgraphs", "schema/events", "seeds"];

const digestOfSources = (): string => {
  const hash = createHash("sha256");
  for (const folder of SOURCES) {
    const files = readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => /\.(ts|json)$/.test(name)).sort())
      hash.update(file).update(readFileSync(join(projectRoot, folder, file)));
  }
  return hash.digest("hex");
};

interface Kept {
  readonly digest: string;
  readonly rows: readonly Cut["rows"][];
}

/** Telling the stories takes the better part of a minute: the rows are kept in `folder` as long as no source changes. */
export async function keptCuts(folder: string, cut: () => Promise<Cut[]>): Promise<Cut[]> {
  const file = join(folder, "bulk-patterns.json");
  const digest = digestOfSources();
  const kept = await readFile(file, "utf8").then(
    (text) => JSON.parse(text) as Kept,
    // Missing or cut short: told anew.
    () => undefined,
  );
  if (kept?.digest === digest)
    return patterns.flatMap((pattern, i) => {
      const rows = kept.rows[i];
      return rows ? [{ pattern, rows }] : [];
    });
  const cuts = await cut();
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ digest, rows: cuts.map(({ rows }) => rows) } satisfies Kept));
  return cuts;
}
