import { Stop } from "../errors/stop.ts";

/** Something that runs until it is stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

const STOP_PATIENCE_MS = 10_000;

/**
 * Runs a program: what stands in its way is said in one sentence, and Ctrl-C or a stop signal ends it cleanly. A second
 * signal, or stopping that takes too long, ends it at once; nothing acknowledged is lost by that.
 */
export function runMain(start: () => Promise<Stoppable | undefined>): void {
  void start().then(stopOnSignal, (error: unknown) => {
    console.error(error instanceof Stop ? `\n✗ ${error.message}` : error);
    process.exit(1);
  });
}

function stopOnSignal(running: Stoppable | undefined): void {
  if (!running) return;
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
