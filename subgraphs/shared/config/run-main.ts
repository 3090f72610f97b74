import { failedStatement, sayFailedStatement } from "../errors/failed-statement.ts";
import { Stop } from "../errors/stop.ts";

/** Something that runs until it is stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

const STOP_PATIENCE_MS = 10_000;

/** Tells what to stop if a signal comes while the program is still starting. */
export type Announce = (running: Stoppable) => void;

/**
 * Runs a program: what stands in its way is said in one sentence, and Ctrl-C or a stop signal ends it cleanly, also while
 * it starts. A statement that failed is told without its values. A second signal, or stopping that takes too long, ends it at once; nothing acknowledged is lost by that.
 */
export function runMain(start: (announce: Announce) => Promise<Stoppable | undefined>): void {
  let running: Stoppable | undefined;
  let stopping = false;
  const announce = (started: Stoppable): void => {
    if (running === undefined) process.on("SIGINT", stop).on("SIGTERM", stop);
    running = started;
  };
  const stop = (): void => {
    if (stopping || !running) process.exit(130);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref();
    running.stop().then(() => process.exit(0), fail);
  };
  const fail = (error: unknown): void => {
    console.error(sayable(error));
    process.exit(1);
  };
  // What nobody caught would be printed whole, with the values of a statement that failed.
  process.on("uncaughtException", fail);
  start(announce).then(
    (started) => {
      if (started) announce(started);
    },
    (error: unknown) => {
      // What was starting while it was stopped stumbles over what is gone already.
      if (!stopping) fail(error);
    },
  );
}

function sayable(error: unknown): unknown {
  if (error instanceof Stop) return `\n✗ ${error.message}`;
  const failed = failedStatement(error);
  return failed ? sayFailedStatement(failed) : error;
}
