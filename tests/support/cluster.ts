import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, startCluster } from "../../subgraphs/shared/db/embedded/cluster.ts";

/** Nothing in a test database has to survive the machine, so it does not wait for the disk. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=2GB"];

/** A PostgreSQL server for one run of the tests, in a folder that goes with it. */
export async function startTestCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), "hub-tests-"));
  const cluster = await startCluster({ folder, flags: FAST });
  return {
    ...cluster,
    async stop() {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
