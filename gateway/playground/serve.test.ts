import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import express from "express";
import { dataHeaders } from "../server/headers.ts";
import { pages } from "./serve.ts";
import { parseStory } from "./stories.ts";

const SCRIPT = "console.log('the editor');";
const story = parseStory("01-who.graphql", "# title: Who\n# person: judge\n# variables: {}\n{ viewer { name } }\n");
const folder = mkdtempSync(join(tmpdir(), "hub-pages-"));
const bundle = join(folder, ".hidden", "bundle");
const servers: Server[] = [];

/** Serves the pages on a free port; the address without a path. */
async function served(demo: boolean): Promise<string> {
  const app = express()
    .use(dataHeaders)
    .use(pages({ demo, stories: [story], bundle }))
    .get("/data", (_request, response) => void response.json({}));
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let url: string;
beforeAll(async () => {
  url = await served(true);
});
beforeEach(() => {
  mkdirSync(join(bundle, "assets"), { recursive: true });
  writeFileSync(join(bundle, "index.html"), "<p>playground</p>");
  writeFileSync(join(bundle, "assets", "index-1a2b.js"), SCRIPT);
  writeFileSync(join(bundle, "assets", "index-1a2b.js.gz"), gzipSync(SCRIPT));
  writeFileSync(join(bundle, "assets", "plain-3c4d.css"), "p {}");
});
afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true });
});

const policyOf = (response: Response): string => response.headers.get("content-security-policy") ?? "";

test("pages and assets load from this origin only, and nothing may frame them", async () => {
  for (const path of ["/", "/playground", "/playground/", "/playground/assets/index-1a2b.js"]) {
    const response = await fetch(`${url}${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    expect(policyOf(response).split(";").sort()).toEqual(
      [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ].sort(),
    );
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("what is no page may load nothing at all", async () => {
  const response = await fetch(`${url}/data`);
  expect(response.status).toBe(200);
  expect(policyOf(response)).toBe("default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'");
});

test("assets are kept for good, the page is asked for every time", async () => {
  const page = await fetch(`${url}/playground`);
  expect(page.headers.get("cache-control")).toBe("no-cache");
  expect(await page.text()).toBe("<p>playground</p>");
  const asset = await fetch(`${url}/playground/assets/plain-3c4d.css`);
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("the compressed copy goes to whoever accepts it, and nothing beside the assets goes out", async () => {
  const path = `${url}/playground/assets/index-1a2b.js`;
  const compressed = await fetch(path);
  expect(compressed.headers.get("content-encoding")).toBe("gzip");
  expect(compressed.headers.get("content-type")).toMatch(/javascript/);
  expect(await compressed.text()).toBe(SCRIPT);
  const plain = await fetch(path, { headers: { "accept-encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(plain.headers.get("vary")).toBe("accept-encoding");
  expect(await plain.text()).toBe(SCRIPT);
  for (const outside of ["..%2findex.html", "%2e%2e/index.html", "gone-5e6f.js"])
    expect((await fetch(`${url}/playground/assets/${outside}`)).status).not.toBe(200);
});

test("without the bundle one sentence says how to build it", async () => {
  rmSync(bundle, { recursive: true });
  const response = await fetch(`${url}/playground`);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("run `npm run build:playground`");
  expect((await fetch(`${url}/`)).status).toBe(200);
});

test("the playground learns the stories and whether this is the demo world; the first page tells of people only there", async () => {
  const real = await served(false);
  expect(await (await fetch(`${url}/playground/stories.json`)).json()).toEqual([story]);
  expect(await (await fetch(`${url}/playground/settings.json`)).json()).toEqual({ demo: true });
  expect(await (await fetch(`${real}/playground/settings.json`)).json()).toEqual({ demo: false });
  expect(await (await fetch(`${url}/`)).text()).toContain('href="/demo/people"');
  expect(await (await fetch(`${real}/`)).text()).not.toContain("/demo/people");
});
