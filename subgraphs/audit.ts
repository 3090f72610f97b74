import { join } from "node:path";
import { Client } from "pg";
import { verifyTrail, linksOf } from "./shared/audit/audit.reader.ts";
import type { Anchor } from "./shared/audit/audit.chain.ts";
import { retentionYearsFrom } from "./shared/audit/audit.retention.ts";
import { retire } from "./shared/audit/audit.retirement.ts";
import { readServiceKey, trustedKeysIn } from "./shared/auth/service-keys.ts";
import { runMain } from "./shared/config/run-main.ts";
import { type Environment, databaseNameOf } from "./shared/config/settings.ts";
import { databaseUrl } from "./shared/db/databases.ts";
import { dataFolderFrom } from "./shared/db/embedded/data-folder.ts";
import { borrowServer } from "./shared/db/server.ts";
import { Stop } from "./shared/errors/stop.ts";
import { type SubgraphName, agencies } from "./shared/state-machine/agencies.ts";

const USAGE =
  "Say `npm run audit -- verify [subgraph:seq:hash …]`, `npm run audit -- export <subgraph>` or `npm run audit -- retire`.";
const names = Object.values(agencies).map(({ subgraph }) => subgraph);
const isSubgraph = (name: string | undefined): name is SubgraphName => names.some((one) => one === name);

/**
 * `npm run audit`: checks every subgraph's trail, prints one for an auditor, a line of JSON an entry, or removes what has
 * served its time. The hub may run meanwhile.
 */
async function main(): Promise<undefined> {
  const [act, ...rest] = process.argv.slice(2);
  const env = process.env;
  const keys = env["KEYS_FOLDER"] ?? join(dataFolderFrom(env), "keys");
  const work = workOf(act, rest, keys, env);
  const server = await borrowServer(env["DATABASE_URL"], dataFolderFrom(env));
  try {
    await work((name) => databaseUrl(server.url, databaseNameOf(env, name)));
  } finally {
    await server.stop();
  }
}

function workOf(
  act: string | undefined,
  rest: readonly string[],
  keys: string,
  env: Environment,
): (urlOf: UrlOf) => Promise<void> {
  switch (act) {
    case "verify":
      return verifying(rest, keys);
    case "export":
      return exporting(rest[0]);
    case "retire":
      return retiring(keys, retentionYearsFrom(env));
    default:
      throw new Stop(USAGE);
  }
}

type UrlOf = (name: SubgraphName) => string;

function verifying(words: readonly string[], keys: string): (urlOf: UrlOf) => Promise<void> {
  const trusted = trustedKeysIn(keys);
  const kept = words.map(anchorIn);
  return async (urlOf) => {
    const broken: string[] = [];
    for (const name of names) {
      const anchors = kept.filter(({ subgraph }) => subgraph === name);
      const { head, breaks } = await on(urlOf(name), (client) =>
        verifyTrail(client, anchors, { subgraph: name, trusted }),
      );
      console.log(
        `${breaks.length === 0 ? "✓" : "✗"} ${name}: ${head.seq} entries; keep ${name}:${head.seq}:${head.hash}`,
      );
      for (const { kind, seq } of breaks) console.log(`    ${kind} at ${seq}`);
      if (breaks.length > 0) broken.push(name);
    }
    if (broken.length > 0) throw new Stop(`The trail of ${broken.join(", ")} is not as it was written.`);
    console.log("Every trail is as it was written. Heads kept elsewhere, given here later, prove it for today.");
  };
}

function retiring(keys: string, years: number): (urlOf: UrlOf) => Promise<void> {
  const trusted = trustedKeysIn(keys);
  return async (urlOf) => {
    for (const subgraph of names) {
      const key = await readServiceKey(keys, subgraph);
      const removed = await on(urlOf(subgraph), (client) =>
        retire({ client, subgraph, key, trusted, now: new Date(), years }),
      );
      console.log(`✓ ${subgraph}: ${removed} entries of more than ${years} years were removed.`);
    }
    console.log("What is left follows a signed checkpoint; `npm run audit -- verify` checks both.");
  };
}

function exporting(name: string | undefined): (urlOf: UrlOf) => Promise<void> {
  if (!isSubgraph(name)) throw new Stop(USAGE);
  return (urlOf) =>
    on(urlOf(name), async (client) => {
      for await (const { seq, entry, hash } of linksOf(client))
        console.log(JSON.stringify({ seq, ...(JSON.parse(entry) as object), hash }));
    });
}

async function on<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function anchorIn(word: string): Anchor & { readonly subgraph: SubgraphName } {
  const [subgraph = "", seq = "", hash = ""] = word.split(":");
  if (!isSubgraph(subgraph) || !/^\d+$/.test(seq) || !/^[0-9a-f]{64}$/.test(hash)) throw new Stop(USAGE);
  return { subgraph, seq: Number(seq), hash };
}

runMain(main);
