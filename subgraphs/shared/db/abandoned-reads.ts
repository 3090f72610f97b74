import { AsyncLocalStorage } from "node:async_hooks";
import { Client, type Pool, type PoolClient } from "pg";
import type { DataSource } from "typeorm";

/** A request and the statements that run for it now: the process of each at the database. */
export interface Request {
  /** A read: nothing is lost by cutting it. A write is never cut, for its client may only have lost its connection. */
  reads: boolean;
  gone: boolean;
  readonly running: Set<number>;
  /** Settled, or settling where a cancellation is on its way. */
  cancelled: Promise<void>;
}

const requests = new AsyncLocalStorage<Request>();

/** What the statements below belong to. */
export const currentRequest = (): Request | undefined => requests.getStore();

/** Runs a request's work, so that its statements are known as its own. */
export const asRequest = <Result>(request: Request, work: () => Result): Result => requests.run(request, work);

export const newRequest = (): Request => ({
  reads: false,
  gone: false,
  running: new Set(),
  cancelled: Promise.resolve(),
});

/** Its client is gone: cancels the statements of a read, and lets it begin no further one. */
export function abandon(request: Request, url: string, onFailure: (error: unknown) => void): void {
  request.gone = true;
  if (request.reads && request.running.size > 0) request.cancelled = cancel(url, [...request.running]).catch(onFailure);
}

/** Watches the statements of a pool: each is noted under the request that began it. */
export function watchStatements({ driver }: DataSource): void {
  const watched = new WeakSet<PoolClient>();
  (driver as unknown as { master: Pool }).master.on("acquire", (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const plain = client.query.bind(client) as (...words: unknown[]) => unknown;
    const query = (...words: unknown[]): unknown => {
      const request = currentRequest();
      const pid = (client as unknown as { processID: number | null }).processID;
      return request?.reads && pid !== null ? noted(request, pid, () => plain(...words)) : plain(...words);
    };
    client.query = query as PoolClient["query"];
  });
}

/**
 * The connection goes back to the pool only when a cancellation meant for it has arrived: it can hit nobody else's statement.
 */
async function noted(request: Request, pid: number, run: () => unknown): Promise<unknown> {
  if (request.gone) throw new Error("The client is gone; nothing further is read for it.");
  request.running.add(pid);
  try {
    return await run();
  } finally {
    await request.cancelled;
    request.running.delete(pid);
  }
}

/** On a connection of its own: those of the pool may all be what is waited for. */
async function cancel(url: string, pids: readonly number[]): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(`SELECT pg_cancel_backend(pid) FROM unnest($1::integer[]) AS pid`, [pids]);
  } finally {
    await client.end();
  }
}
