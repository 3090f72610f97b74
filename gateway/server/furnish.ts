import type { Express } from "express";
import { publicKeySet } from "../../subgraphs/shared/auth/service-keys.ts";
import type { DemoIssuer } from "../demo/demo-issuer.ts";
import { pages } from "../playground/serve.ts";

interface Furniture {
  readonly demo: DemoIssuer | undefined;
  readonly keysFolder: string;
}

/**
 * The gateway's routes besides the graph: its pages, the keys receipts are checked with, and in a demo world its issuer.
 */
export const furnish =
  ({ demo, keysFolder }: Furniture) =>
  (app: Express): void => {
    app.get(
      "/.well-known/receipt-keys.json",
      async (_request, response) => void response.json(await publicKeySet(keysFolder)),
    );
    if (demo) {
      app.get("/.well-known/jwks.json", (_request, response) => void response.json(demo.keySet));
      app.use(demo.routes);
    }
    app.use(pages({ demo: demo !== undefined }));
  };
