import "reflect-metadata";
import { join } from "node:path";
import { readServiceKey } from "../../subgraphs/shared/auth/service-keys.ts";
import { type Reporter, reporter } from "../../subgraphs/shared/config/reporter.ts";
import { runMain } from "../../subgraphs/shared/config/run-main.ts";
import { databaseNameOf, isProduction } from "../../subgraphs/shared/config/settings.ts";
import { databaseUrl, onServer } from "../../subgraphs/shared/db/databases.ts";
import { dataFolderFrom } from "../../subgraphs/shared/db/embedded/data-folder.ts";
import { borrowServer } from "../../subgraphs/shared/db/server.ts";
import { dataKeysFileFrom } from "../../subgraphs/shared/encryption/data-keys.ts";
import { fieldCipher } from "../../subgraphs/shared/encryption/field-cipher.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { subgraphNames } from "../subgraphs-on.ts";
import { type BulkArguments, bulkArguments } from "./arguments.ts";
import { addDisputes } from "./bulk.ts";
import { cutPatterns } from "./cut.ts";
import { keptCuts } from "./kept-cuts.ts";
import { patterns } from "./patterns.ts";
import { templateOf } from "./template.ts";

const env = process.env;

/** `npm run seed:bulk -- 10000 --seed 7`: adds generated disputes to the databases `npm start` would use. */
async function main(): Promise<undefined> {
  const asked = bulkArguments(process.argv.slice(2));
  if (isProduction(env)) throw new Stop("Generated disputes are fictional; none are added where NODE_ENV=production.");
  const say = reporter();
  const folder = dataFolderFrom(env);
  const server = await say.during("PostgreSQL", () => borrowServer(env["DATABASE_URL"], folder));
  try {
    await add(asked, server.url, folder, say);
  } finally {
    await server.stop();
  }
  const next = server.inUse ? "The running hub has them already" : "Next: npm start";
  say.end(`\n${next}; then http://127.0.0.1:4000/playground as developer, or disputes(first: 100) in any query.`);
}

async function add({ count, seed }: BulkArguments, serverUrl: string, folder: string, say: Reporter): Promise<void> {
  const urls = Object.fromEntries(
    subgraphNames.map((name) => [name, databaseUrl(serverUrl, databaseNameOf(env, name))]),
  ) as Record<SubgraphName, string>;
  await assertHub(urls.registry);
  const keysFolder = env["KEYS_FOLDER"] ?? join(folder, "keys");
  const key = await registryKey(keysFolder);
  const cipher = fieldCipher(dataKeysFileFrom(env, keysFolder));
  const templates = await say.during(`${patterns.length} patterns`, async (step) => {
    const prefix = env["DATABASE_PREFIX"] ?? "hub_";
    return (await keptCuts(folder, () => cutPatterns(serverUrl, prefix, patterns, step))).map(templateOf);
  });
  const since = Date.now();
  await say.during(`${count} disputes of seed ${seed}`, (step) =>
    addDisputes({
      count,
      seed,
      databaseUrls: urls,
      templates,
      registryKeys: { key, cipher },
      onProgress: (done) => {
        step(done, count);
      },
    }),
  );
  say.end(`  ${Math.round((count * 1000) / Math.max(1, Date.now() - since))} disputes a second, over five databases.`);
}

const NO_HUB = "There is no hub on this database yet; run npm start once, stop it or leave it running, and try again.";

/** Bodies and tables must be there, and the demo world told to its end: its numbers come first. */
async function assertHub(registryUrl: string): Promise<void> {
  const ready = await onServer(registryUrl, async (client) => {
    const { rows } = await client.query<{ ready: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM organization) AND NOT EXISTS (SELECT 1 FROM world WHERE state = 'TELLING') AS ready`,
    );
    return rows[0]?.ready ?? false;
  }).catch(() => false);
  if (!ready) throw new Stop(NO_HUB);
}

const registryKey = (keysFolder: string) =>
  readServiceKey(keysFolder, "registry").catch(() => {
    throw new Stop(`The registry's key is not in ${keysFolder}, and hand-overs are signed with it; set KEYS_FOLDER.`);
  });

runMain(main);
