import type { EntityManager } from "typeorm";
import type { DataOf, EventType, HubEvent } from "../../../schema/events/hub-event.ts";
import type { ServiceKey } from "../auth/service-keys.ts";
import { signCompact } from "../auth/signature.ts";
import type { Actor } from "../auth/viewer.ts";
import type { Clock } from "../clock/clock.ts";
import type { Calendar } from "../deadline/calendar.ts";
import type { FieldCipher } from "../encryption/field-cipher.ts";
import type { EventRouter } from "../outbox/handlers.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { About, Concerned, Work } from "./work.ts";

/** What a use case is given from outside: time, ids, keys, and where its events go. */
export interface WorkGiven {
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly newId: () => string;
  readonly key: ServiceKey;
  readonly cipher: FieldCipher;
  readonly outbox: Outbox;
  readonly router: EventRouter;
}

/** An event an act announced or heard; the first one says what the act was about. */
export type Touched = Pick<HubEvent, "type" | "disputeId" | "recordId">;

/**
 * A use case's view of its transaction. What a handler announces waits until the event it answers is applied, so that
 * a cause is always recorded before its effects; the first `announce` returns when all of them are. Each event it
 * announces or hears is put into `touched`, each row it names into `found`.
 */
export function workIn(
  db: EntityManager,
  actor: Actor,
  given: WorkGiven,
  touched: Touched[],
  found: Concerned[] = [],
): Work {
  const { clock, calendar, newId, key, cipher, outbox, router } = given;
  const waiting: HubEvent[] = [];
  let applying = false;
  const work: Work = {
    db,
    actor,
    now: clock.now(),
    today: clock.today(),
    calendar,
    cipher,
    newId,
    sign: (statement) => signCompact(key, JSON.stringify(statement)),
    concerns: (record) => void found.push(record),
    announce: async (type, about, data) => {
      const event = eventOf(work, outbox, type, about, data);
      await outbox.append(db, event);
      await work.hear(event);
    },
    hear: async (event) => {
      touched.push(event);
      waiting.push(event);
      if (applying) return;
      applying = true;
      for (let next = waiting.shift(); next; next = waiting.shift()) await router.apply(work, next);
      applying = false;
    },
    hearAhead: async (event) => {
      touched.push(event);
      await router.applyAhead(work, event);
    },
  };
  return work;
}

function eventOf<Type extends EventType>(
  work: Work,
  { subgraph }: Outbox,
  type: Type,
  about: About,
  data: DataOf<Type>,
): HubEvent<Type> {
  const { now, actor } = work;
  const recordedAt = now.toISOString();
  return {
    id: work.newId(),
    source: subgraph,
    type,
    disputeId: about.disputeId,
    recordId: about.recordId,
    occurredAt: about.occurredAt?.toISOString() ?? recordedAt,
    recordedAt,
    organizationId: actor.organizationId,
    post: actor.post,
    data,
  };
}
