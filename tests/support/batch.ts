import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs the test files of a folder, each as it is, in one set of modules. Jest gives every file modules of its own, and
 * loading the hub's libraries and building its five graphs anew takes longer than most stories; the databases, services
 * and servers are still every file's own.
 */
export function batch(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  for (const file of files.sort())
    describe(file, () => {
      jest.requireActual(join(folder, file));
    });
}
