import "reflect-metadata";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cluster } from "../../subgraphs/shared/db/embedded/cluster.ts";
import { startTestCluster } from "./cluster.ts";
import { prepareTemplates } from "./templates.ts";

declare global {
  var testCluster: Cluster | undefined;
}

/** One server for the whole run, with a migrated template of each subgraph's database to copy from. */
export default async function setUp(): Promise<void> {
  const cluster = await startTestCluster();
  globalThis.testCluster = cluster;
  process.env["TEST_POSTGRES_URL"] = cluster.url;
  process.env["TEST_FOLDER"] = await mkdtemp(join(tmpdir(), "hub-tests-shared-"));
  try {
    await prepareTemplates(cluster.url);
  } catch (error) {
    // Nothing is torn down after a setup that failed, and a server left behind keeps the run from ending.
    await cluster.stop();
    throw error;
  }
}
