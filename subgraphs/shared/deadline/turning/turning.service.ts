import type { Logger } from "pino";
import { systemActor } from "../../auth/viewer.ts";
import type { Clock } from "../../clock/clock.ts";
import type { UnitOfWork } from "../../db/unit-of-work.ts";
import type { Work } from "../../db/work.ts";
import { errorCode } from "../../errors/stop.ts";
import { type SubgraphName, agencyOf } from "../../state-machine/agencies.ts";
import { beginningOf } from "../day.ts";
import { type Claimed, claimNext, markTurned } from "./turning.repository.ts";
import { turnOf } from "./turning.rules.ts";

/** Somebody is at work on the record: the act goes first, the clock turns at the next look. */
const PATIENCE = "SET LOCAL lock_timeout = '250ms'";
const LOCKED = ["55P03", "40P01"];

interface TurningOf {
  readonly subgraph: SubgraphName;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly noticeDays: number;
  readonly log: Logger;
}

/**
 * Turns the clocks nobody touches: due soon, overdue, expired. Each turn is a transaction of its own that claims the
 * row, announces the turn and writes it down, so that it happens once however many processes look, and after a restart
 * whatever was not written down turns as if nothing had been. The record's own acts are never kept waiting.
 */
export class Turning {
  constructor(private readonly here: TurningOf) {}

  /** Turns whatever has to turn by now, the earliest first, and says how many turned. */
  async run(): Promise<number> {
    const passedOver: string[] = [];
    let turned = 0;
    for (let found = await this.turnNext(passedOver); found; found = await this.turnNext(passedOver))
      if (found === "TURNED") turned += 1;
    return turned;
  }

  private async turnNext(passedOver: string[]): Promise<"TURNED" | "PASSED_OVER" | undefined> {
    const { subgraph, unitOfWork, clock, noticeDays, log } = this.here;
    const agency = agencyOf(subgraph);
    let claimed: Claimed | undefined;
    try {
      await unitOfWork.react(systemActor(agency), async (work) => {
        await work.db.query(PATIENCE);
        claimed = await claimNext(work.db, agency, work, noticeDays, passedOver);
        if (claimed) await this.turn(work, claimed);
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

  private async turn(work: Work, claimed: Claimed): Promise<void> {
    const { id, code, dueOn, turnedOn, disputeId, recordId } = claimed;
    await markTurned(work.db, claimed);
    const occurredAt = turnedOn < work.today ? beginningOf(turnedOn) : work.now;
    const facts = { id, code, turn: turnOf(claimed), dueOn, turnedOn };
    await work.announce(`${this.here.subgraph}.DeadlineTurned`, { disputeId, recordId, occurredAt }, facts);
  }
}
