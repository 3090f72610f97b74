import type { FreeQueries } from "../documents/admit.ts";
import { type TrustedDocuments, readTrustedDocuments } from "../documents/manifest.ts";
import { type Rates, noRates, ratesOf } from "../rates/rates.ts";
import { type Environment, isProduction, oneOf, wholeNumber } from "../../subgraphs/shared/config/settings.ts";

/** Who may ask what of the schema. */
export type SchemaReaders = "everybody" | "developers";

/** What a deployment decides about its door; the limits of one request are the same everywhere. */
export interface Door {
  readonly rates: Rates;
  readonly documents: TrustedDocuments;
  readonly freeQueries: FreeQueries;
  readonly schemaReaders: SchemaReaders;
  /** How many proxies stand before the gateway, whose word on the sender's address is taken. */
  readonly proxies: number;
}

/** Nobody is counted and nothing is registered: for tests of other things. */
export const openDoor: Door = {
  rates: noRates,
  documents: new Map(),
  freeQueries: "everybody",
  schemaReaders: "everybody",
  proxies: 0,
};

/** Points a minute: a front-end's busiest page is about a hundred, a page of a hundred disputes 2 500. */
const POINTS = { demo: 10_000_000, deployment: 300_000 };
/** Behind one address may stand a whole office, which without tokens has the schema to look at only. */
const STRANGERS_SHARE = 50;

/** The door as RATE_POINTS_PER_MINUTE, TRUSTED_DOCUMENTS, FREE_QUERIES, INTROSPECTION and TRUSTED_PROXIES say. */
export function doorFrom(env: Environment, { demo }: { readonly demo: boolean }): Door {
  const points = wholeNumber(env, "RATE_POINTS_PER_MINUTE", demo ? POINTS.demo : POINTS.deployment, 0, 1_000_000_000);
  const documents = env["TRUSTED_DOCUMENTS"];
  return {
    rates: points === 0 ? noRates : ratesOf({ person: points, stranger: Math.ceil(points / STRANGERS_SHARE) }),
    documents: documents ? readTrustedDocuments(documents) : new Map(),
    freeQueries: oneOf(env, "FREE_QUERIES", ["everybody", "developers"]),
    schemaReaders: oneOf(
      env,
      "INTROSPECTION",
      isProduction(env) ? ["developers", "everybody"] : ["everybody", "developers"],
    ),
    proxies: wholeNumber(env, "TRUSTED_PROXIES", 0, 0, 10),
  };
}
