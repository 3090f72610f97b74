import type { PurposeCode } from "../../subgraphs/shared/auth/viewer.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { ask } from "../support/ask.ts";
import type { TestHub } from "../support/hub.ts";
import { type Facts, idsOf } from "./facts.ts";
import { type Answered, type Compared, selectionOf } from "./rows.ts";

/** The told world, running, and what the tables behind it say. */
export interface World {
  readonly hub: TestHub;
  readonly facts: Facts;
}

/** Who asks, and what for where the request says so. */
export interface Asker {
  readonly person: string;
  readonly purpose?: PurposeCode;
}

/** Rows of one type as a person is given them by the subgraph itself, asked as the gateway asks: parties by the dispute. */
export async function entityRows(
  world: World,
  name: SubgraphName,
  type: string,
  as: Asker,
): Promise<(Answered | null)[]> {
  const { facts } = world;
  if (type !== "Party") return atOnce(world, name, type, as);
  const byDispute = new Map<string, string[]>();
  for (const id of idsOf(facts, type)) {
    const { dispute } = facts.get(`${type}:${id}`)!;
    byDispute.set(dispute!, [...(byDispute.get(dispute!) ?? []), id]);
  }
  const given = new Map<string, Answered | null>();
  for (const ids of byDispute.values())
    for (const [i, row] of (await atOnce(world, name, type, as, ids)).entries()) given.set(ids[i]!, row);
  return idsOf(facts, type).map((id) => given.get(id) ?? null);
}

/** The same in one request. */
export async function atOnce(
  { hub, facts }: World,
  name: SubgraphName,
  type: string,
  { person, purpose }: Asker,
  ids = idsOf(facts, type),
): Promise<(Answered | null)[]> {
  const representations = ids.map((id) => ({ __typename: type, id }));
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} ${selectionOf(type)} } }`;
  const { data, errors } = await ask<{ _entities: (Answered | null)[] }>(
    hub.running[name].url,
    person,
    query,
    { r: representations },
    purpose,
  );
  expect(errors).toBeUndefined();
  return data._entities;
}

/** Where the graph said something else than the oracle. */
export const wrong = (tried: readonly Compared[]): Compared[] =>
  tried.filter(({ expected, answered }) => expected !== answered);
