import { request } from "undici";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";

const PATIENCE_MS = 1_500;

/** Whether each subgraph and its database answer, by name. */
export async function readiness(addresses: Readonly<Record<SubgraphName, string>>): Promise<Record<string, boolean>> {
  const asked = Object.entries(addresses).map(async ([name, address]): Promise<[string, boolean]> => [
    name,
    await ready(address),
  ]);
  return Object.fromEntries(await Promise.all(asked));
}

async function ready(address: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${address}/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await body.dump();
    return statusCode === 200;
  } catch {
    // Nobody there or too slow: either way it is not ready.
    return false;
  }
}
