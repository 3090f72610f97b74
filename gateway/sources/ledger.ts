import { type Agency, agencies } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { SourceAnswer, SourceStatus } from "./outage.ts";

/** The worse of two outcomes counts: half an answer is not an answer. */
const GRAVITY: readonly SourceStatus[] = ["NOT_ASKED", "ANSWERED", "DENIED", "TIMED_OUT", "UNAVAILABLE"];

/** Keeps, for one request, which sources were asked and how each of them answered. */
export class SourceLedger {
  private readonly answers = new Map<Agency, SourceAnswer>();
  private underWay = 0;
  private waiting: (() => void)[] = [];

  /** Runs a call to a source and notes that it is under way. */
  async during<Result>(call: () => Promise<Result>): Promise<Result> {
    this.underWay += 1;
    try {
      return await call();
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) this.settle();
    }
  }

  note(source: Agency, status: SourceStatus, reference: string | null = null): void {
    const known = this.answers.get(source);
    if (known && GRAVITY.indexOf(known.status) >= GRAVITY.indexOf(status)) return;
    this.answers.set(source, { source, status, reference });
  }

  /** Every source in a fixed order, those that were not asked included. */
  list(): SourceAnswer[] {
    return (Object.keys(agencies) as Agency[]).map(
      (source) => this.answers.get(source) ?? { source, status: "NOT_ASKED" as const, reference: null },
    );
  }

  /**
   * Resolves when no call is under way and none follows. The planner starts a following call in the same turn of the
   * event loop in which the one before it settled, so one idle turn is proof that nothing more comes.
   */
  async idle(): Promise<void> {
    for (let calm = false; !calm;) {
      if (this.underWay > 0) await new Promise<void>((resolve) => void this.waiting.push(resolve));
      await new Promise<void>((resolve) => void setImmediate(resolve));
      calm = this.underWay === 0;
    }
  }

  private settle(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
