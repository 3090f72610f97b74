import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getMetadataArgsStorage } from "typeorm";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { Procedure } from "../../subgraphs/shared/state-machine/procedure.ts";

export type AnyProcedure = Procedure<string, string>;

/** A procedure as its folder has it: the table that says how it goes, and where its rows are. */
export interface FoundProcedure {
  readonly procedure: AnyProcedure;
  readonly subgraph: SubgraphName;
  /** The table of the database whose rows stand in its states. */
  readonly table: string;
}

const folder = join(projectRoot, "subgraphs");
/** Every file that holds a procedure, below `subgraphs/`. */
export const statesFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".states.ts"))
  .sort();

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found, not named
const exportsOf = (file: string): unknown[] => Object.values(require(join(folder, file)) as Record<string, unknown>);

const isProcedure = (value: unknown): value is AnyProcedure =>
  typeof value === "object" && value !== null && "states" in value && "commands" in value;

/** The table beside a states file whose rows have a state; of procedures that share a file, the same one. */
function tableBeside(file: string): string {
  const classes = exportsOf(file.replace(/\.states\.ts$/, ".entity.ts"));
  const { columns, tables } = getMetadataArgsStorage();
  const withState = columns.filter(({ propertyName }) => propertyName === "state").map(({ target }) => target);
  const [found] = tables.filter(({ target }) => classes.includes(target) && withState.includes(target));
  if (!found?.name) throw new Error(`No entity beside ${file} has a state.`);
  return found.name;
}

/** Every procedure of the hub. Found, not named: a new one is asked what the others are. */
export const procedures: readonly FoundProcedure[] = statesFiles.flatMap((file) =>
  exportsOf(file)
    .filter(isProcedure)
    .map((procedure) => ({
      procedure,
      subgraph: file.split("/")[0] as SubgraphName,
      table: tableBeside(file),
    })),
);
