import PgBoss from "pg-boss";
import type { EntityManager } from "typeorm";

/** One subscriber's events of one dispute: what is delivered in order, and what one job is about. */
export interface Stream {
  readonly subscriber: string;
  readonly disputeId: string;
}

const DELIVER = "deliver";
const SWEEP = "sweep";
const EVERY_MINUTE = "* * * * *";
const BATCH = 64;
/** A job whose worker died is taken up again after this; long enough for the slowest delivery of a full stream. */
const EXPIRE_SECONDS = 60;

/** The kept job queue (pg-boss) in the subgraph's own database: durable wake-ups, timers and the minute's sweep. */
export class DeliveryQueue {
  private readonly boss: PgBoss;
  private worker: string | undefined;

  constructor(databaseUrl: string, onError: (error: Error) => void) {
    this.boss = new PgBoss({
      connectionString: databaseUrl,
      max: 3,
      application_name: "relay",
      maintenanceIntervalSeconds: 30,
    });
    this.boss.on("error", onError);
  }

  async start(): Promise<void> {
    await this.boss.start();
    for (const name of [DELIVER, SWEEP]) await this.boss.createQueue(name, { name, expireInSeconds: EXPIRE_SECONDS });
  }

  /** Begins to work in the background: `deliver` for streams with something waiting, `sweep` once a minute. */
  async work(deliver: (streams: Stream[]) => Promise<void>, sweep: () => Promise<void>): Promise<void> {
    this.worker = await this.boss.work<Stream>(DELIVER, { batchSize: BATCH, pollingIntervalSeconds: 1 }, (jobs) =>
      deliver(distinct(jobs.map((job) => job.data))),
    );
    await this.boss.work(SWEEP, { pollingIntervalSeconds: 10 }, sweep);
    await this.boss.schedule(SWEEP, EVERY_MINUTE);
  }

  /** Runs `work` once a minute, in one process however many there are. */
  async everyMinute(name: string, work: () => Promise<unknown>): Promise<void> {
    await this.boss.createQueue(name, { name, expireInSeconds: EXPIRE_SECONDS });
    await this.boss.work(name, { pollingIntervalSeconds: 10 }, work);
    await this.boss.schedule(name, EVERY_MINUTE);
  }

  /** Adds wake-ups, inside the caller's transaction where `db` is given, later by `delaySeconds` where that is given. */
  async enqueue(streams: readonly Stream[], db?: PgBoss.Db, delaySeconds = 0): Promise<void> {
    const startAfter = delaySeconds > 0 ? { startAfter: new Date(Date.now() + delaySeconds * 1000) } : {};
    const jobs = streams.map((data) => ({ name: DELIVER, data, ...startAfter }));
    await this.boss.insert(jobs, db ? { db } : {});
  }

  wake(): void {
    if (this.worker !== undefined) this.boss.notifyWorker(this.worker);
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000, wait: true });
  }
}

/** Lets pg-boss write through a TypeORM transaction. */
export const executorOf = (db: EntityManager): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: await db.query<unknown[]>(text, values) }),
});

const distinct = (streams: readonly Stream[]): Stream[] => [
  ...new Map(streams.map((stream) => [`${stream.subscriber} ${stream.disputeId}`, stream])).values(),
];
