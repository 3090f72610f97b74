import type { Logger } from "pino";
import { systemActor } from "../../auth/viewer.ts";
import type { UnitOfWork } from "../../db/unit-of-work.ts";
import type { Work } from "../../db/work.ts";
import { type SubgraphName, agencyOf } from "../../state-machine/agencies.ts";

/**
 * Gives a clock, or the way to its day, to what waits without one, since it was written before that clock was there. A
 * migration cannot: the calendar and the targets of a place are not in the database.
 */
export type CutOver = (work: Work) => Promise<void>;

/** What an upgrade left without its clock is put right before anything turns, once a process and each in one transaction. */
export class CutOvers {
  constructor(
    private readonly here: {
      readonly subgraph: SubgraphName;
      readonly unitOfWork: UnitOfWork;
      readonly log: Logger;
    },
    private left: readonly CutOver[],
  ) {}

  /** Carries out those that are left; one that fails, or meets somebody at work on a row, is tried again at the next look. */
  async run(): Promise<void> {
    const { subgraph, unitOfWork, log } = this.here;
    const failed: CutOver[] = [];
    for (const one of this.left) {
      try {
        await unitOfWork.react(systemActor(agencyOf(subgraph)), async (work) => {
          await work.db.query("SET LOCAL lock_timeout = '250ms'");
          await one(work);
        });
      } catch (error) {
        log.error({ err: error }, "what waited without a clock was not given one, will try again");
        failed.push(one);
      }
    }
    this.left = failed;
  }
}
