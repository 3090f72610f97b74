import "reflect-metadata";
import { join } from "node:path";
import { GATEWAY } from "../subgraphs/shared/auth/gateway-call.ts";
import { readServiceKey } from "../subgraphs/shared/auth/service-keys.ts";
import { authenticator } from "../subgraphs/shared/auth/token.ts";
import { addressesFrom } from "../subgraphs/shared/config/addresses.ts";
import { hubLog } from "../subgraphs/shared/config/log.ts";
import { projectRoot } from "../subgraphs/shared/config/project-root.ts";
import { runMain } from "../subgraphs/shared/config/run-main.ts";
import { wholeNumber } from "../subgraphs/shared/config/settings.ts";
import { audienceOf, hasOwnIssuer, tokenPolicyFrom } from "../subgraphs/shared/config/token-policy.ts";
import { dataFolderFrom } from "../subgraphs/shared/db/embedded/data-folder.ts";
import { demoIssuer } from "./demo/demo-issuer.ts";
import { doorFrom } from "./server/door.ts";
import { furnish } from "./server/furnish.ts";
import { startGateway } from "./server/start-gateway.ts";

/** `npm run start:gateway`: the gateway alone, set up by environment variables; the README has their table. */
async function main(): Promise<{ stop(): Promise<void> }> {
  const env = process.env;
  const log = hubLog(env["LOG_LEVEL"] ?? "info");
  const people = env["DEMO_PEOPLE_FILE"] ?? join(projectRoot, "seeds", "reference", "people.json");
  const demo = hasOwnIssuer(env) ? undefined : await demoIssuer(people, audienceOf(env));
  if (demo) log.warn("the demo issuer runs: anybody can be any of its fictional people");
  const keysFolder = env["KEYS_FOLDER"] ?? join(dataFolderFrom(env), "keys");
  const door = doorFrom(env, { demo: demo !== undefined });
  const running = await startGateway({
    host: env["HOST"] ?? "127.0.0.1",
    port: wholeNumber(env, "PORT", 4000),
    addresses: addressesFrom(env),
    authenticate: authenticator(demo ? { ...demo, audience: audienceOf(env), demo: true } : await tokenPolicyFrom(env)),
    key: await readServiceKey(keysFolder, GATEWAY),
    log,
    door,
    furnish: furnish({ demo, keysFolder }),
  });
  log.info({ url: running.url }, "gateway listens");
  return running;
}

runMain(main);
