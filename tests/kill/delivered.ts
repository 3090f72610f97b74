import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { WorldOnServer } from "./world-on-server.ts";

/** Longer than the longest back-off. */
const RECOVERY_MS = 60_000;
const WAITING = `SELECT subscriber, last_error FROM outbox_delivery WHERE delivered_at IS NULL LIMIT 5`;

/** Waits until everything announced has arrived; what never does fails with what it is. */
export async function allDelivered({ names, rows }: WorldOnServer): Promise<void> {
  for (const name of names)
    for (const until = Date.now() + RECOVERY_MS; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const waiting = await rows(name, WAITING);
      if (waiting.length === 0) break;
      if (Date.now() > until) expect([name, waiting]).toEqual([name, []]);
    }
}

interface Heard {
  readonly dispute_id: string;
  readonly n: string;
  readonly last: number;
  readonly ordered: boolean;
}

/** What a subscriber applied of a source, by dispute: how many, the last position, and whether in the order of positions. */
const heardOf = (source: SubgraphName): string => `
  SELECT dispute_id, count(*) AS n, max(position) AS last, bool_and(in_order) AS ordered
  FROM (
    SELECT dispute_id, position,
      received_at >= lag(received_at, 1, received_at) OVER (PARTITION BY dispute_id ORDER BY position) AS in_order
    FROM inbox_event WHERE source = '${source}'
  ) arrivals GROUP BY dispute_id`;

/** Every subscriber heard every event of every stream, each position once, in order. */
export async function everySubscriberHeardAll({ names, rows }: WorldOnServer): Promise<void> {
  for (const source of names) {
    const sent = await rows<{ subscriber: string; dispute_id: string; position: number }>(
      source,
      `SELECT subscriber, dispute_id, position FROM outbox_stream`,
    );
    for (const subscriber of names) {
      const expected = sent
        .filter((one) => one.subscriber === subscriber)
        .map(({ dispute_id, position }) => [dispute_id, position, position, true]);
      const arrived = (await rows<Heard>(subscriber, heardOf(source))).map(({ dispute_id, n, last, ordered }) => [
        dispute_id,
        Number(n),
        last,
        ordered,
      ]);
      expect(arrived.sort()).toEqual(expected.sort());
    }
  }
}
