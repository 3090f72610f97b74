import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";

const START_PATIENCE_MS = 60_000;

/** The hub as `npm start` runs it, in a process of its own that can be killed. */
export interface HubProcess {
  readonly url: string;
  /** All it has said so far. */
  output(): string;
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does; returns its exit code. */
  interrupt(): Promise<number | null>;
}

/** Starts the built hub on a PostgreSQL of the tests and waits until it says that it is up. */
export async function startHubProcess(environment: Readonly<Record<string, string>>): Promise<HubProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectRoot, "dist", "hub.js")], {
    env: { ...process.env, NODE_ENV: "test", PORT: String(port), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  await upOrSorry(child).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw error;
  });
  const end = (signal: NodeJS.Signals): Promise<number | null> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
      child.once("exit", (code) => {
        resolve(code);
      });
      child.kill(signal);
    });
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => said,
    kill: async () => {
      await end("SIGKILL");
    },
    interrupt: () => end("SIGINT"),
  };
}

function upOrSorry(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("The hub is up")) settle(resolve);
    };
    const gone = (): void => {
      settle(() => {
        reject(new Error(`The hub did not start:\n${said}`));
      });
    };
    const patience = setTimeout(gone, START_PATIENCE_MS);
    const settle = (then: () => void): void => {
      clearTimeout(patience);
      child.off("exit", gone);
      then();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", gone);
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
