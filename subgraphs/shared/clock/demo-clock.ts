/** The demo world's clock, as whoever may move it sees it. */
export interface DemoClock {
  now(): Date;
  /** Moves it forward day by day; on each, every clock that has to turns and everybody hears of it. Says how many turned. */
  forward(days: number): Promise<number>;
}
