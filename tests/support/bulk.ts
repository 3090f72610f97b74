import { type Bulk, addDisputes } from "../../seeds/bulk/bulk.ts";
import { cutPatterns } from "../../seeds/bulk/cut.ts";
import { type Pattern, patterns } from "../../seeds/bulk/patterns.ts";
import { type Template, templateOf } from "../../seeds/bulk/template.ts";
import { readServiceKey } from "../../subgraphs/shared/auth/service-keys.ts";
import { fieldCipher } from "../../subgraphs/shared/encryption/field-cipher.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "./hub.ts";

/** Courses that between them have every kind of record; telling all of them would take most of a minute. */
const TOLD = [
  "One quarrel through all five agencies",
  "Sorted as SIMPLE, agreed",
  "Sorted as COMPLEX, not agreed",
  "From the police, AGREED",
  "From the court, agreed and confirmed",
  "Settled at the window",
  "A police incident closed by a performed agreement",
  "A petition that goes to mediation and back",
  "Bounced between two bodies, never without a holder",
  "Delegated by the court, the clock running",
  "Sent and not signed for",
];

/** Templates of a few courses, each as likely as another; `name` keeps the databases of two files apart. */
export async function bulkTemplates(name: string): Promise<Template[]> {
  const chosen = patterns
    .filter(({ story }) => TOLD.includes(story.title))
    .filter((one, i, all) => all.findIndex(({ story }) => story.title === one.story.title) === i)
    .map((pattern): Pattern => ({ ...pattern, weight: 1 }));
  if (chosen.length !== TOLD.length) throw new Error("A course these tests need has another title now.");
  return (await cutPatterns(process.env["TEST_POSTGRES_URL"] ?? "", `${name}_`, chosen)).map(templateOf);
}

/** Adds disputes to a hub's databases. */
export async function addTo(
  hub: TestHub,
  templates: readonly Template[],
  more: Pick<Bulk, "count" | "seed" | "onProgress"> & Partial<Pick<Bulk, "registryKeys">>,
): Promise<void> {
  const databaseUrls = Object.fromEntries(
    Object.values(hub.running).map(({ name, foundations }) => [
      name,
      (foundations.db.options as unknown as { url: string }).url,
    ]),
  ) as Record<SubgraphName, string>;
  const registryKeys = {
    key: await readServiceKey(hub.keysFolder, "registry"),
    cipher: fieldCipher(hub.dataKeysFile),
  };
  await addDisputes({ databaseUrls, templates, registryKeys, ...more });
}
