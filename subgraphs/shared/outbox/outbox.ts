import type { EntityManager } from "typeorm";
import type { EventType, HubEvent } from "../../../schema/events/hub-event.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import { type DeliveryQueue, executorOf } from "./queue.ts";

/** Which other subgraphs hear of an event type. */
export type SubscribersOf = (type: EventType) => readonly SubgraphName[];

/** Appends events in the caller's transaction; the relay delivers them after commit, at least once. */
export class Outbox {
  constructor(
    readonly subgraph: SubgraphName,
    private readonly subscribersOf: SubscribersOf,
    private readonly queue: DeliveryQueue,
  ) {}

  async append(db: EntityManager, event: HubEvent): Promise<void> {
    await db.query(
      `INSERT INTO outbox_event (id, type, dispute_id, record_id, occurred_at, recorded_at, organization_id, post, data)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        event.id,
        event.type,
        event.disputeId,
        event.recordId,
        event.occurredAt,
        event.recordedAt,
        event.organizationId,
        event.post,
        JSON.stringify(event.data),
      ],
    );
    const subscribers = this.subscribersOf(event.type).filter((name) => name !== this.subgraph);
    if (subscribers.length === 0) return;
    await db.query(NEXT_POSITIONS, [event.disputeId, subscribers, event.id]);
    await this.queue.enqueue(
      subscribers.map((subscriber) => ({ subscriber, disputeId: event.disputeId })),
      executorOf(db),
    );
  }

  /** Lets the relay look at once instead of at its next poll. Only a hint: the queue itself is durable. */
  wake(): void {
    this.queue.wake();
  }
}

/**
 * Takes the next position of each subscriber's stream of this dispute. The stream's row stays locked until
 * commit, so positions have no gaps and follow the order of commits.
 */
const NEXT_POSITIONS = `
  WITH next AS (
    INSERT INTO outbox_stream (subscriber, dispute_id, position)
    SELECT subscriber, $1, 1 FROM unnest($2::text[]) AS subscriber ORDER BY subscriber
    ON CONFLICT (subscriber, dispute_id) DO UPDATE SET position = outbox_stream.position + 1
    RETURNING subscriber, position
  )
  INSERT INTO outbox_delivery (event_id, subscriber, dispute_id, position)
  SELECT $3, subscriber, $1, position FROM next`;
