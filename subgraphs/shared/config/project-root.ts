import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder, from the sources as from `dist/`. */
export const projectRoot: string = (() => {
  for (let here = __dirname; here !== dirname(here); here = dirname(here)) {
    if (existsSync(join(here, "package.json"))) return here;
  }
  throw new Error("This does not lie inside the project.");
})();
