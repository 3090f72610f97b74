import { NOTICE_DAYS } from "../deadline/turning/turning.rules.ts";
import { Stop } from "../errors/stop.ts";
import { type SubgraphName } from "../state-machine/agencies.ts";

/** The environment as text by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A whole number from the environment, between `low` and `high`. Throws `Stop` with the name. */
export function wholeNumber(env: Environment, name: string, fallback: number, low = 0, high = 65_535): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high)
    throw new Stop(`${name} is a whole number from ${low} to ${high}, not "${text}".`);
  return value;
}

/** One of a few words from the environment; the first is what holds where nothing is set. Throws `Stop` with the name. */
export function oneOf<Word extends string>(env: Environment, name: string, words: readonly [Word, ...Word[]]): Word {
  const text = env[name];
  if (text === undefined || text === "") return words[0];
  const word = words.find((one) => one === text);
  if (word === undefined) throw new Stop(`${name} is one of ${[...words].sort().join(", ")}, not "${text}".`);
  return word;
}

/** A setting that must be there. Throws `Stop` with the name and what it is for. */
export function required(env: Environment, name: string, purpose: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw new Stop(`${name} is not set: ${purpose}.`);
  return value;
}

/** How many days ahead a clock says that it is due soon. */
export const noticeDaysFrom = (env: Environment): number => wholeNumber(env, "DUE_SOON_DAYS", NOTICE_DAYS, 0, 60);

export const isProduction = (env: Environment): boolean => env["NODE_ENV"] === "production";

/** Whether a value in clear where one is to be encrypted stands in the way; in production it does unless it is told not to. */
export const refusesPlaintext = (env: Environment): boolean =>
  oneOf(env, "REFUSE_PLAINTEXT", isProduction(env) ? ["true", "false"] : ["false", "true"]) === "true";

/** Names a database after its subgraph: `hub_registry`. */
export const databaseNameOf = (env: Environment, subgraph: SubgraphName): string =>
  `${env["DATABASE_PREFIX"] ?? "hub_"}${subgraph}`;
