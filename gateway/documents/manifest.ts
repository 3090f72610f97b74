import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { GraphQLError, parse } from "graphql";
import { Stop, errorCode } from "../../subgraphs/shared/errors/stop.ts";

/** The documents one front-end has registered: what it will ask, by the hash of its text. */
export interface Manifest {
  readonly client: string;
  readonly documents: Readonly<Record<string, string>>;
}

/** A registered document, and whose it is. */
export interface TrustedDocument {
  readonly client: string;
  readonly query: string;
}

export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Makes the manifest of a folder of .graphql files. Throws `Stop` with the file where one cannot be read as GraphQL. */
export function manifestOf(folder: string, client: string): Manifest {
  const files = filesOf(folder, ".graphql");
  if (files.length === 0) throw new Stop(`${folder} has no .graphql file.`);
  const texts = files.map((file) => sound(readFileSync(file, "utf8"), file));
  return { client, documents: Object.fromEntries(texts.map((text) => [hashOf(text), text])) };
}

/** Reads a manifest, or every .json of a folder. Throws `Stop` where a hash is not that of its text. */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const known = new Map<string, TrustedDocument>();
  for (const file of filesOf(path, ".json")) {
    const { client, documents } = manifestIn(file);
    for (const [hash, query] of Object.entries(documents)) {
      if (hashOf(query) !== hash) throw new Stop(`${file}: the document ${hash} has another hash, ${hashOf(query)}.`);
      known.set(hash, { client, query: sound(query, `${file}, document ${hash}`) });
    }
  }
  return known;
}

function filesOf(path: string, ending: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw new Stop(`${path} cannot be read (${errorCode(error) ?? "unknown"}).`);
  }
}

function manifestIn(file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Stop(`${file} is no JSON.`);
  }
  if (!isManifest(value)) throw new Stop(`${file} is no manifest: { "client": name, "documents": { sha256: text } }.`);
  return value;
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === "object" &&
  value !== null &&
  "client" in value &&
  typeof value.client === "string" &&
  "documents" in value &&
  typeof value.documents === "object" &&
  value.documents !== null &&
  Object.values(value.documents).every((text) => typeof text === "string");

function sound(text: string, where: string): string {
  try {
    parse(text, { noLocation: true });
    return text;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new Stop(`${where}: ${error.message}`);
  }
}
