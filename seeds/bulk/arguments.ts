import { parseArgs } from "node:util";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";

const MOST = 10_000_000;
const MOST_SEED = 2 ** 31 - 1;

export interface BulkArguments {
  readonly count: number;
  readonly seed: number;
}

const whole = (text: string, low: number, high: number): number | undefined =>
  /^\d{1,10}$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;

/** `10000 --seed 7`. Throws `Stop` with one sentence that says what is wrong and what is right. */
export function bulkArguments(args: readonly string[]): BulkArguments {
  const { positionals, values } = parsed(args);
  const count = positionals.length === 1 ? whole(positionals[0] ?? "", 1, MOST) : undefined;
  if (count === undefined)
    throw new Stop(`Say how many disputes, from 1 to ${MOST}: npm run seed:bulk -- 10000 --seed 7.`);
  const seed = whole(values.seed ?? "1", 0, MOST_SEED);
  if (seed === undefined)
    throw new Stop(`The seed is a whole number from 0 to ${MOST_SEED}, not "${values.seed ?? ""}".`);
  return { count, seed };
}

function parsed(args: readonly string[]): { positionals: string[]; values: { seed?: string } } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { seed: { type: "string" } },
      allowPositionals: true,
    });
    return { positionals, values: values.seed === undefined ? {} : { seed: values.seed } };
  } catch {
    throw new Stop("It takes a number of disputes and --seed, and nothing else: npm run seed:bulk -- 10000 --seed 7.");
  }
}
