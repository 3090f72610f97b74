import { access } from "node:fs/promises";
import { extname, join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { pagePolicy } from "../server/headers.ts";
import { homePage } from "./home.ts";
import { readStories } from "./stories.ts";
import type { Story } from "./story.ts";

/** What the pages are made of. */
export interface Pages {
  /** Whether the hub issues tokens for fictional people; elsewhere the playground asks for one. */
  readonly demo: boolean;
  readonly stories?: readonly Story[];
  /** Where the bundle lies. */
  readonly bundle?: string;
}

const BUNDLE = join(projectRoot, "gateway", "playground", "dist");
const NOT_BUILT =
  "The playground has not been built: run `npm run build:playground`, then reload this page. " +
  "调试台尚未构建：请运行该命令后刷新本页。\n";

/** The gateway's pages: `/`, and the playground with its stories. All of it is served from this machine. */
export function pages({ demo, stories = readStories(), bundle = BUNDLE }: Pages): Router {
  const router = Router();
  const home = homePage({ demo });
  router.get("/", pagePolicy, (_request, response) => void response.type("html").send(home));

  router.use("/playground", pagePolicy);
  router.get("/playground", playgroundPage(bundle));
  router.get("/playground/settings.json", (_request, response) => void response.json({ demo }));
  router.get("/playground/stories.json", (_request, response) => void response.json(stories));
  const assets = join(bundle, "assets");
  // Their names carry a hash of what they hold.
  const forever = { immutable: true, maxAge: "1y", index: false } as const;
  router.use("/playground/assets", compressed(assets), express.static(assets, forever));
  return router;
}

/** Asked for again at every visit, since it names the present assets. */
const playgroundPage =
  (bundle: string): RequestHandler =>
  (_request, response) => {
    response.set("cache-control", "no-cache");
    response.sendFile("index.html", { root: bundle, cacheControl: false }, (error?: Error) => {
      if (error && !response.headersSent) response.status(503).type("text").send(NOT_BUILT);
    });
  };

/** Gives whoever accepts it the compressed copy made at build time: the editor is large, and offices are far apart. */
const compressed =
  (folder: string): RequestHandler =>
  async (request, response, next) => {
    const name = /^\/(?<name>[\w-][\w.-]*)$/.exec(request.path)?.groups?.["name"];
    response.vary("accept-encoding");
    if (name !== undefined && request.acceptsEncodings("gzip") && (await exists(join(folder, `${name}.gz`)))) {
      response.set("content-encoding", "gzip").type(extname(name));
      request.url = `/${name}.gz`;
    }
    next();
  };

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
