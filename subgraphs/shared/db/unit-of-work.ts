import type { DataSource, EntityManager } from "typeorm";
import type { PostMayAct } from "../access/post-may-act.ts";
import { type AuditEntry, appendAudit } from "../audit/audit.trail.ts";
import type { Actor } from "../auth/viewer.ts";
import { type Refusal, isRefusal } from "../errors/refusal.ts";
import { type KeyedRequest, type RecordStays, claimKey, keepAnswer } from "./idempotency.ts";
import { isId } from "./rows.ts";
import { savepoint } from "./savepoint.ts";
import { type Touched, type WorkGiven, workIn } from "./work-in.ts";
import type { Concerned, Work } from "./work.ts";

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

type AuditedAs = Pick<AuditEntry, "disputeId" | "recordId">;

/** What use cases run on. */
interface Given extends WorkGiven {
  readonly db: DataSource;
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
      const outcome = await work(workIn(tx, actor, this.given, touched));
      const [first] = touched;
      if (first) await this.record(tx, actor, first.type, first, "DONE");
      return outcome;
    });
    this.given.outbox.wake();
    return result;
  }

  /**
   * Nothing for a post the act is not for; else the work, inside a savepoint, so that a refusal undoes what was written
   * before it was found, and its line in the trail. Says what it was about.
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
    const outcome =
      notTheirs ?? (await savepoint(tx, (inner) => work(workIn(inner, actor, this.given, touched, found))));
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
