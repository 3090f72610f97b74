import type { Logger } from "pino";
import { systemActor } from "../../auth/viewer.ts";
import type { Clock } from "../../clock/clock.ts";
import type { UnitOfWork } from "../../db/unit-of-work.ts";
import type { Work } from "../../db/work.ts";
import { errorCode } from "../../errors/stop.ts";
import { type SubgraphName, agencyOf } from "../../state-machine/agencies.ts";
import { beginningOf } from "../day.ts";
import type { DeadlineTurn } from "../../../../schema/events/common.ts";
import { type CutOver, CutOvers } from "./cut-over.ts";
import { type Claimed, type TurningTable, claimNext, deadlinesOf, markTurned } from "./turning.repository.ts";
import { turnOf } from "./turning.rules.ts";

/** Somebody is at work on the record: the act goes first, the clock turns at the next look. */
const PATIENCE = "SET LOCAL lock_timeout = '250ms'";
const LOCKED = ["55P03", "40P01"];

/** A clock that turned: of which record, what came, and when; before now where nobody looked that day. */
export interface Turned extends DeadlineTurn {
  readonly recordId: string;
  readonly occurredAt: Date;
}

/** Clocks that turn apart from those of disputes, and what a turn of theirs does in its transaction. */
export interface TurningApart {
  readonly table: TurningTable;
  readonly turned: (work: Work, turned: Turned) => Promise<void>;
}

interface TurningOf {
  readonly subgraph: SubgraphName;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly noticeDays: number;
  readonly log: Logger;
  readonly apart?: readonly TurningApart[];
  readonly cutOvers?: readonly CutOver[];
}

/**
 * Turns the clocks nobody touches: due soon, overdue, expired. Each turn is a transaction of its own that claims the
 * row, announces the turn and writes it down, so that it happens once however many processes look, and after a restart
 * whatever was not written down turns as if nothing had been. The record's own acts are never kept waiting.
 */
export class Turning {
  private readonly cutOvers: CutOvers;

  constructor(private readonly here: TurningOf) {
    this.cutOvers = new CutOvers(here, here.cutOvers ?? []);
  }

  /** Turns whatever has to turn by now, the earliest of each table first, and says how many turned. */
  async run(): Promise<number> {
    await this.cutOvers.run();
    let turned = 0;
    const { subgraph, apart = [] } = this.here;
    for (const one of [null, ...apart]) {
      const table = one?.table ?? deadlinesOf(agencyOf(subgraph));
      const tell = one?.turned;
      const passedOver: string[] = [];
      for (let found = await this.turnNext(table, tell, passedOver); found;) {
        if (found === "TURNED") turned += 1;
        found = await this.turnNext(table, tell, passedOver);
      }
    }
    return turned;
  }

  private async turnNext(
    table: TurningTable,
    tell: TurningApart["turned"] | undefined,
    passedOver: string[],
  ): Promise<"TURNED" | "PASSED_OVER" | undefined> {
    const { subgraph, unitOfWork, clock, noticeDays, log } = this.here;
    let claimed: Claimed | undefined;
    try {
      await unitOfWork.react(systemActor(agencyOf(subgraph)), async (work) => {
        await work.db.query(PATIENCE);
        claimed = await claimNext(work.db, table, work, noticeDays, passedOver);
        if (!claimed) return;
        await markTurned(work.db, table, claimed);
        await (tell ? tell(work, turnedAt(work, claimed)) : this.announce(work, claimed));
      });
      return claimed && "TURNED";
    } catch (error) {
      if (!claimed) throw error;
      const { id, code } = claimed;
      if (!LOCKED.includes(errorCode(error) ?? ""))
        log.error({ err: error, deadline: id, code, today: clock.today() }, "clock did not turn, will try again");
      passedOver.push(id);
      return "PASSED_OVER";
    }
  }

  private async announce(work: Work, claimed: Claimed): Promise<void> {
    const { disputeId, recordId } = claimed;
    if (disputeId === null) throw new Error(`Clock ${claimed.id} runs over no dispute and has nobody to tell.`);
    const { id, code, turn, dueOn, turnedOn, occurredAt } = turnedAt(work, claimed);
    const facts = { id, code, turn, dueOn, turnedOn };
    await work.announce(`${this.here.subgraph}.DeadlineTurned`, { disputeId, recordId, occurredAt }, facts);
  }
}

const turnedAt = ({ today, now }: Work, claimed: Claimed): Turned => {
  const { id, code, dueOn, turnedOn, recordId } = claimed;
  const occurredAt = turnedOn < today ? beginningOf(turnedOn) : now;
  return { id, code, turn: turnOf(claimed), dueOn, turnedOn, recordId, occurredAt };
};
