import type { Logger } from "pino";
import type { DataSource, EntityManager } from "typeorm";
import type { EventType } from "../../../schema/events/hub-event.ts";
import { toldAhead } from "../../../schema/events/subscriptions.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import type { DeliveryQueue, Stream } from "./queue.ts";
import { type Sending, type Unsent, send } from "./send.ts";

const LONGEST_WAIT_SECONDS = 30;
const AT_ONCE = 4;
const SWEEP_LIMIT = 1_000;

interface Relaying extends Sending {
  readonly db: DataSource;
  readonly queue: DeliveryQueue;
  readonly log: Logger;
}

interface Waiting extends Unsent {
  readonly due: boolean;
}

/**
 * Delivers what the outbox holds, in order per subscriber and dispute. What cannot be delivered stays a row with its
 * last error, is tried again with back-off, and never disappears. Behind it only what closes something does not wait.
 */
export class Relay {
  constructor(private readonly here: Relaying) {}

  /** Works in the background until the queue stops. */
  async start(): Promise<void> {
    await this.here.queue.work(
      async (streams) => {
        await this.deliverAll(streams, false);
      },
      () => this.wakeWaiting(),
    );
    await this.wakeWaiting();
  }

  /** Delivers everything that waits, back-off or not, and says how many events arrived. For stories and tests. */
  async drain(): Promise<number> {
    return this.deliverAll(await this.waiting(), true);
  }

  /** Puts a job behind every stream with something due, in case its own was lost with a process. */
  private async wakeWaiting(): Promise<void> {
    const streams = await this.waiting();
    if (streams.length > 0) await this.here.queue.enqueue(streams);
  }

  private waiting(): Promise<Stream[]> {
    return this.here.db.query(
      `SELECT subscriber, dispute_id AS "disputeId" FROM outbox_delivery WHERE delivered_at IS NULL
       GROUP BY 1, 2 ORDER BY min(next_attempt_at) LIMIT $1`,
      [SWEEP_LIMIT],
    );
  }

  private async deliverAll(streams: readonly Stream[], evenIfBackedOff: boolean): Promise<number> {
    const queue = [...streams];
    let delivered = 0;
    const lane = async (): Promise<void> => {
      for (let stream = queue.shift(); stream; stream = queue.shift())
        delivered += await this.deliverStream(stream, evenIfBackedOff);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return delivered;
  }

  /** One stream, one deliverer at a time: the advisory lock is held until what was delivered is written down. */
  private async deliverStream(stream: Stream, evenIfBackedOff: boolean): Promise<number> {
    const { delivered, retryIn } = await this.here.db.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `relay ${stream.subscriber} ${stream.disputeId}`,
      ]);
      return this.deliverInOrder(tx, stream, evenIfBackedOff);
    });
    if (retryIn > 0) await this.here.queue.enqueue([stream], undefined, retryIn);
    return delivered;
  }

  private async deliverInOrder(
    tx: EntityManager,
    stream: Stream,
    evenIfBackedOff: boolean,
  ): Promise<{ delivered: number; retryIn: number }> {
    const waiting: Waiting[] = await tx.query(WAITING_EVENTS, [
      stream.subscriber,
      stream.disputeId,
      this.here.key.service,
    ]);
    let delivered = 0;
    for (const event of waiting) {
      if (!event.due && !evenIfBackedOff) {
        await this.tellAhead(tx, stream, event);
        return { delivered, retryIn: 0 };
      }
      try {
        if (!(await this.deliver(tx, stream, event))) throw new Error(`${stream.subscriber} misses one before it`);
        delivered += 1;
      } catch (error) {
        const retryIn = await this.noteFailure(tx, stream, event, error);
        await this.tellAhead(tx, stream, event);
        return { delivered, retryIn };
      }
    }
    return { delivered, retryIn: 0 };
  }

  /** Sends one event, keeps the receipt, and says whether it arrived in its turn. */
  private async deliver(tx: EntityManager, { subscriber }: Stream, event: Waiting): Promise<boolean> {
    const { receipt, ahead } = await send(this.here, subscriber as SubgraphName, event);
    await tx.query(ahead ? TOLD_AHEAD : DELIVERED, [event.id, subscriber, receipt]);
    return !ahead;
  }

  /** What closes something, behind an event that is stuck. Where it cannot be told either it is tried with the next attempt of that one. */
  private async tellAhead(tx: EntityManager, stream: Stream, stuck: Waiting): Promise<void> {
    const { subscriber, disputeId } = stream;
    const closing: Waiting[] = await tx.query(CLOSING_EVENTS, [
      subscriber,
      disputeId,
      this.here.key.service,
      toldAhead,
      stuck.position,
    ]);
    try {
      for (const event of closing) await this.deliver(tx, stream, event);
    } catch (error) {
      this.here.log.warn({ subscriber, stuckAt: stuck.id, err: error }, "event not told ahead of its turn");
    }
  }

  private async noteFailure(
    tx: EntityManager,
    { subscriber }: Stream,
    event: Waiting,
    error: unknown,
  ): Promise<number> {
    const message = error instanceof Error ? error.message : String(error);
    this.here.log.warn(
      { subscriber, event: event.id, type: event.type satisfies EventType, reason: message },
      "event not delivered, will try again",
    );
    const [rows]: [{ attempts: number }[], number] = await tx.query(
      `UPDATE outbox_delivery
       SET attempts = attempts + 1, last_error = $3, next_attempt_at = now() + least(power(2, attempts), $4) * interval '1 second'
       WHERE event_id = $1 AND subscriber = $2 RETURNING attempts`,
      [event.id, subscriber, message, LONGEST_WAIT_SECONDS],
    );
    return Math.min(2 ** ((rows[0]?.attempts ?? 1) - 1), LONGEST_WAIT_SECONDS);
  }
}

const DELIVERED = `
  UPDATE outbox_delivery SET delivered_at = now(), receipt = $3, last_error = NULL
  WHERE event_id = $1 AND subscriber = $2`;

const TOLD_AHEAD = `
  UPDATE outbox_delivery SET told_ahead_at = now(), ahead_receipt = $3 WHERE event_id = $1 AND subscriber = $2`;

const UNDELIVERED = `
  SELECT e.id, $3::text AS source, e.type, e.dispute_id AS "disputeId", e.record_id AS "recordId",
         to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt",
         to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
         e.organization_id AS "organizationId", e.post, e.data, d.position, d.next_attempt_at <= now() AS due
  FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
  WHERE d.subscriber = $1 AND d.dispute_id = $2 AND d.delivered_at IS NULL`;

const WAITING_EVENTS = `${UNDELIVERED} ORDER BY d.position LIMIT 100`;

const CLOSING_EVENTS = `
  ${UNDELIVERED} AND e.type = ANY ($4) AND d.position > $5 AND d.told_ahead_at IS NULL ORDER BY d.position LIMIT 100`;
