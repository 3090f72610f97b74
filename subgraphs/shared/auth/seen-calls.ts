/**
 * Remembers which calls came, for as long as they could be sent again, in two halves of that time: memory is bounded by
 * the calls of two lifetimes.
 *
 * It begins empty, so nothing signed before the process began is taken: a restart opens no door to a repeated call.
 * Replicas of one subgraph remember each for itself. That is enough for a read; what changes data is claimed besides in the
 * database they share (`claimCall`).
 */
export class SeenCalls {
  private recent = new Set<string>();
  private older = new Set<string>();
  private turnedAt: number;

  constructor(
    /** Seconds a call lives on either side of now. */
    private readonly lifetime: number,
    private readonly nowSeconds: () => number = () => Math.floor(Date.now() / 1000),
    private readonly begunAt = nowSeconds(),
  ) {
    this.turnedAt = begunAt;
  }

  /** True for a call signed since the process began that has not come before. */
  first(id: string, signedAtSeconds: number): boolean {
    this.turn();
    if (signedAtSeconds < this.begunAt || this.recent.has(id) || this.older.has(id)) return false;
    this.recent.add(id);
    return true;
  }

  /** A call may be signed a lifetime ahead by a fast clock and live a lifetime more, so a half is kept for that long. */
  private turn(): void {
    const age = this.nowSeconds() - this.turnedAt;
    const kept = this.lifetime * 3;
    if (age < kept) return;
    this.older = age < 2 * kept ? this.recent : new Set();
    this.recent = new Set();
    this.turnedAt = this.nowSeconds();
  }
}
