import type { DataSource, EntityManager } from "typeorm";
import type { DataOf, EventType, HubEvent } from "../../../schema/events/hub-event.ts";
import type { PostMayAct } from "../access/post-may-act.ts";
import { type AuditEntry, appendAudit } from "../audit/audit.trail.ts";
import type { ServiceKey } from "../auth/service-keys.ts";
import { signCompact } from "../auth/signature.ts";
import type { Actor } from "../auth/viewer.ts";
import type { Clock } from "../clock/clock.ts";
import type { Calendar } from "../deadline/calendar.ts";
import type { FieldCipher } from "../encryption/field-cipher.ts";
import { type Refusal, isRefusal } from "../errors/refusal.ts";
import type { EventRouter } from "../outbox/handlers.ts";
import type { Outbox } from "../outbox/outbox.ts";
import { type KeyedRequest, type RecordStays, claimKey, keepAnswer } from "./idempotency.ts";
import { isId } from "./rows.ts";
import { savepoint } from "./savepoint.ts";
import type { About, Concerned, Work } from "./work.ts";

/** What a write may carry besides its facts. */
export interface WriteInput {
  readonly idempotencyKey?: string | null | undefined;
}

interface Request<Row> {
  readonly command: string;
  readonly input: WriteInput;
  /** Finds the row again when a key repeats its request. */
  readonly find: (db: EntityManager, id: string) => Promise<Row | null>;
}

/** An event an act announced or heard; the first one says what the act was about. */
type Touched = Pick<HubEvent, "type" | "disputeId" | "recordId">;

type AuditedAs = Pick<AuditEntry, "disputeId" | "recordId">;

/** What use cases run on. */
interface Given {
  readonly db: DataSource;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly newId: () => string;
  readonly key: ServiceKey;
  readonly cipher: FieldCipher;
  readonly outbox: Outbox;
  readonly router: EventRouter;
  readonly postMayAct: PostMayAct;
  readonly recordStays: readonly RecordStays[];
}

/** Runs use cases: each is one transaction in which rows, events, deliveries and the idempotency key commit together. */
export class UnitOfWork {
  constructor(private readonly given: Given) {}

  /** A user's write. A refusal leaves nothing behind but its line in the trail and, where a key was given, itself as the first answer. */
  async act<Row extends { id: string }>(
    actor: Actor,
    { command, input, find }: Request<Row>,
    work: (work: Work) => Promise<Row | Refusal>,
  ): Promise<Row | Refusal> {
    const key = input.idempotencyKey;
    const result = await this.given.db.transaction(async (tx) => {
      if (!key) return (await this.attempt(tx, actor, command, input, work)).outcome;
      const request: KeyedRequest = { actor, command, key, input };
      const earlier = await claimKey(tx, request, this.given);
      if (earlier) return "refusal" in earlier ? earlier.refusal : mustFind(await find(tx, earlier.id), command);
      const { outcome, about } = await this.attempt(tx, actor, command, input, work);
      await keepAnswer(tx, request, {
        answer: isRefusal(outcome) ? { refusal: outcome } : { id: outcome.id },
        ...about,
      });
      return outcome;
    });
    this.given.outbox.wake();
    return result;
  }

  /** An effect nobody asked for over the wire: an event that arrived, a clock that turned. */
  async react<Result>(actor: Actor, work: (work: Work) => Promise<Result>): Promise<Result> {
    const result = await this.given.db.transaction(async (tx) => {
      const touched: Touched[] = [];
      const outcome = await work(this.workIn(tx, actor, touched));
      const [first] = touched;
      if (first) await this.record(tx, actor, first.type, first, "DONE");
      return outcome;
    });
    this.given.outbox.wake();
    return result;
  }

  /**
   * Nothing for a post the act is not for; else the work, inside a savepoint, so that a refusal undoes what was written before it was found, and its line in the
   * trail. Says what it was about.
   */
  private async attempt<Row>(
    tx: EntityManager,
    actor: Actor,
    command: string,
    input: object,
    work: (work: Work) => Promise<Row | Refusal>,
  ): Promise<{ outcome: Row | Refusal; about: AuditedAs }> {
    const touched: Touched[] = [];
    const found: Concerned[] = [];
    const notTheirs = this.given.postMayAct(command, actor.post);
    const outcome = notTheirs ?? (await savepoint(tx, (inner) => work(this.workIn(inner, actor, touched, found))));
    const about = touched[0] ?? aboutFound(found) ?? { disputeId: idIn(input, "disputeId"), recordId: null };
    await this.record(tx, actor, command, about, isRefusal(outcome) ? outcome.code : "DONE");
    return { outcome, about };
  }

  /** One line of the trail; `about` is what the first event of the work was about. */
  private record(
    tx: EntityManager,
    actor: Actor,
    action: string,
    { disputeId, recordId }: AuditedAs,
    outcome: string,
  ): Promise<void> {
    return appendAudit(tx, [{ at: this.given.clock.now(), actor, action, disputeId, recordId, outcome }]);
  }

  /**
   * A use case's view of its transaction. What a handler announces waits until the event it answers is applied, so that
   * a cause is always recorded before its effects; the first `announce` returns when all of them are.
   */
  private workIn(db: EntityManager, actor: Actor, touched: Touched[], found: Concerned[] = []): Work {
    const waiting: HubEvent[] = [];
    let applying = false;
    const work: Work = {
      db,
      actor,
      now: this.given.clock.now(),
      today: this.given.clock.today(),
      calendar: this.given.calendar,
      cipher: this.given.cipher,
      newId: this.given.newId,
      sign: (statement) => signCompact(this.given.key, JSON.stringify(statement)),
      concerns: (record) => void found.push(record),
      announce: async (type, about, data) => {
        const event = this.eventOf(work, type, about, data);
        await this.given.outbox.append(db, event);
        await work.hear(event);
      },
      hear: async (event) => {
        touched.push(event);
        waiting.push(event);
        if (applying) return;
        applying = true;
        for (let next = waiting.shift(); next; next = waiting.shift()) await this.given.router.apply(work, next);
        applying = false;
      },
      hearAhead: async (event) => {
        touched.push(event);
        await this.given.router.applyAhead(work, event);
      },
    };
    return work;
  }

  private eventOf<Type extends EventType>(
    { now, actor }: Work,
    type: Type,
    about: About,
    data: DataOf<Type>,
  ): HubEvent<Type> {
    const recordedAt = now.toISOString();
    return {
      id: this.given.newId(),
      source: this.given.outbox.subgraph,
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
}

/** The first row an act found, as the trail names it. */
const aboutFound = ([first]: readonly Concerned[]): AuditedAs | undefined =>
  first && { disputeId: first.disputeId, recordId: first.id };

function idIn(input: object, field: string): string | null {
  const value = (input as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" && isId(value) ? value : null;
}

function mustFind<Row>(row: Row | null, command: string): Row {
  if (!row) throw new Error(`The row a repeated ${command} made is gone.`);
  return row;
}
