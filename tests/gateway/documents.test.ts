import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import { request } from "undici";
import { hashOf, manifestOf, readTrustedDocuments } from "../../gateway/documents/manifest.ts";
import { STORIES_FOLDER } from "../../gateway/playground/stories.ts";
import { openDoor } from "../../gateway/server/door.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

const folder = mkdtempSync(join(tmpdir(), "hub-documents-"));
const manifest = manifestOf(STORIES_FOLDER, "playground");
writeFileSync(join(folder, "playground.json"), JSON.stringify(manifest));
const story = readFileSync(join(STORIES_FOLDER, "01-follow-one-dispute.graphql"), "utf8");
const hash = hashOf(story);
const variables = { number: "DS-421003-2026-000001" };

let hub: TestHub;
beforeAll(async () => {
  const documents = readTrustedDocuments(folder);
  hub = await startTestHub(undefined, {
    gateway: { door: { ...openDoor, documents, freeQueries: "developers", schemaReaders: "developers" } },
  });
});
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

async function send(
  person: string,
  body: object,
): Promise<{ status: number; data: unknown; codes: unknown[]; text: string }> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${person}` };
  const response = await fetch(`${hub.gateway.url}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data, codes: errors.map(({ extensions }) => extensions.code), text };
}
const persisted = (sha256Hash: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

test("a folder of documents becomes a manifest: every text under its hash", () => {
  const files = readdirSync(STORIES_FOLDER).filter((name) => name.endsWith(".graphql"));
  expect(Object.keys(manifest.documents)).toHaveLength(files.length);
  expect(manifest).toMatchObject({ client: "playground", documents: { [hash]: story } });
});

test.each([
  ["as a persisted query", () => persisted(hash)],
  ["as a document id", () => ({ documentId: hash })],
  ["as a document id that names its kind", () => ({ documentId: `sha256:${hash}` })],
  ["with its text", () => ({ query: story, ...persisted(hash) })],
])("a registered document is answered %s", async (_case, body) => {
  const answer = await send("centre-clerk", { ...body(), variables });
  expect([answer.status, answer.data, answer.codes]).toEqual([
    200,
    { dispute: null, sources: expect.any(Array) as unknown },
    [],
  ]);
});

test("a free query is refused, to developers it is not", async () => {
  expect(await send("centre-clerk", { query: "{ viewer { name } }" })).toMatchObject({
    status: 403,
    codes: ["FREE_QUERY_REFUSED"],
  });
  expect(await send("developer", { query: "{ viewer { name } }" })).toMatchObject({ status: 200, codes: [] });
});

test("a query is not registered by being sent with its hash", async () => {
  const query = "{ viewer { name } }";
  expect((await send("centre-clerk", { query, ...persisted(hashOf(query)) })).codes).toEqual(["FREE_QUERY_REFUSED"]);
  expect((await send("developer", { query, ...persisted(hashOf(query)) })).codes).toEqual([]);
  expect(await send("developer", persisted(hashOf(query)))).toMatchObject({
    status: 400,
    codes: ["PERSISTED_QUERY_NOT_FOUND"],
  });
});

test("a registered hash does not carry another text in", async () => {
  expect(await send("centre-clerk", { query: "{ viewer { name } }", ...persisted(hash) })).toMatchObject({
    status: 400,
    codes: ["DOCUMENT_MISMATCH"],
  });
});

test("a registered hash in the body of a GET lets no other text in by the address", async () => {
  const query = encodeURIComponent("{ viewer { name } }");
  const headers = { "content-type": "application/json", authorization: "Bearer centre-clerk" };
  const answer = await request(`${hub.gateway.url}/graphql?query=${query}`, {
    method: "GET",
    headers,
    body: JSON.stringify({ documentId: hash, variables }),
  });
  expect(await answer.body.json()).toMatchObject({ errors: [{ extensions: { code: "FREE_QUERY_REFUSED" } }] });
});

test("the schema is shown to developers and integrators, and no error suggests names out of it to others", async () => {
  const query = getIntrospectionQuery();
  expect(await send("centre-clerk", { query })).toMatchObject({ status: 403, codes: ["INTROSPECTION_REFUSED"] });
  expect(await send("developer", { query })).toMatchObject({ status: 200, codes: [] });
  expect((await send("centre-clerk", { query: "{ disputs { nodes { id } } }" })).text).not.toMatch(/did you mean/i);
});

test.each([
  ["a text under the hash of another", { client: "a", documents: { [hash]: "{ viewer { name } }" } }],
  ["a text that is no document", { client: "a", documents: { [hashOf("{")]: "{" } }],
  ["no client", { documents: {} }],
  ["a list", []],
])("a manifest with %s stops the start with the file's name", (_case, content) => {
  const file = join(folder, "bad.json");
  writeFileSync(file, JSON.stringify(content));
  expect(() => readTrustedDocuments(file)).toThrow(Stop);
  expect(() => readTrustedDocuments(file)).toThrow("bad.json");
  rmSync(file);
});
