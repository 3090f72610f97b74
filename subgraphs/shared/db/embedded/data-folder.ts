import { join } from "node:path";
import { projectRoot } from "../../config/project-root.ts";
import type { Environment } from "../../config/settings.ts";
import { accountForPostgres, reachableByOthers } from "./run-as.ts";

/** Where root keeps the data when the project lies where no other account can enter, such as root's own home. */
const FOR_ROOT = "/var/lib/dispute-hub";

/** Where everything lies that outlives the process: embedded database, keys, log. HUB_DATA_FOLDER, or `.data` in the project. */
export function dataFolderFrom(env: Environment): string {
  const named = env["HUB_DATA_FOLDER"];
  if (named !== undefined && named !== "") return named;
  const hidden = accountForPostgres() !== undefined && !reachableByOthers(projectRoot);
  return hidden ? FOR_ROOT : join(projectRoot, ".data");
}
