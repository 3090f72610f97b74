import { rm } from "node:fs/promises";

export default async function tearDown(): Promise<void> {
  await globalThis.testCluster?.stop();
  await rm(process.env["TEST_FOLDER"] ?? "", { recursive: true, force: true });
}
