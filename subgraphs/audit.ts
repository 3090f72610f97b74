import { Client } from "pg";
import { verifyTrail, linksOf } from "./shared/audit/audit.reader.ts";
import type { Anchor } from "./shared/audit/audit.chain.ts";
import { runMain } from "./shared/config/run-main.ts";
import { databaseNameOf } from "./shared/config/settings.ts";
import { databaseUrl } from "./shared/db/databases.ts";
import { dataFolderFrom } from "./shared/db/embedded/data-folder.ts";
import { borrowServer } from "./shared/db/server.ts";
import { Stop } from "./shared/errors/stop.ts";
import { type SubgraphName, agencies } from "./shared/state-machine/agencies.ts";

const USAGE = "Say `npm run audit -- verify [subgraph:seq:hash …]` or `npm run audit -- export <subgraph>`.";
const names = Object.values(agencies).map(({ subgraph }) => subgraph);
const isSubgraph = (name: string | undefined): name is SubgraphName => names.some((one) => one === name);

/** `npm run audit`: checks every subgraph's trail, or prints one for an auditor, a line of JSON an entry. */
async function main(): Promise<undefined> {
  const [act, ...rest] = process.argv.slice(2);
  const env = process.env;
  const work = act === "verify" ? verifying(rest) : act === "export" ? exporting(rest[0]) : undefined;
  if (!work) throw new Stop(USAGE);
  const server = await borrowServer(env["DATABASE_URL"], dataFolderFrom(env));
  try {
    await work((name) => databaseUrl(server.url, databaseNameOf(env, name)));
  } finally {
    await server.stop();
  }
}

type UrlOf = (name: SubgraphName) => string;

function verifying(words: readonly string[]): (urlOf: UrlOf) => Promise<void> {
  const kept = words.map(anchorIn);
  return async (urlOf) => {
    const broken: string[] = [];
    for (const name of names) {
      const anchors = kept.filter(({ subgraph }) => subgraph === name);
      const { head, breaks } = await on(urlOf(name), (client) => verifyTrail(client, anchors));
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
