import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type Page, chromium } from "playwright-core";
import { projectRoot } from "../../../subgraphs/shared/config/project-root.ts";

const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const HOST = "127.0.0.1";
const SCREENSHOTS = join(projectRoot, "coverage", "screenshots");

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Whatever is asked of any other machine finds nobody, and then shows as an error in the console.
  `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${HOST}`,
];

/** Ends the run with one sentence where there is no browser. */
export function assertChromium(): void {
  if (!existsSync(EXECUTABLE))
    throw new Error(`No Chromium at ${EXECUTABLE}: install it (apt-get install chromium) or name one in CHROMIUM.`);
}

/** A browser that has never been used, and what it did that it should not have. */
export interface Browser {
  readonly page: Page;
  /** Every address that was asked for, in order. */
  readonly requested: readonly string[];
  /** Requests that left this machine, errors in the console, exceptions, breaches of the content policy. */
  readonly complaints: readonly string[];
  /** Saves what the page shows, for people to look at. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser with a window of this size and a profile of its own. */
export async function openBrowser(width: number, height: number): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "hub-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: true,
    args: FLAGS,
    viewport: { width, height },
    reducedMotion: "reduce",
  });
  const requested: string[] = [];
  const complaints: string[] = [];
  await watch(context, requested, complaints);
  const page = await context.newPage();
  return {
    page,
    requested,
    complaints,
    async screenshot(name) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}x${height}.png`) });
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function watch(context: BrowserContext, requested: string[], complaints: string[]): Promise<void> {
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    requested.push(request.url());
    if (!["data:", "blob:"].includes(protocol) && hostname !== HOST)
      complaints.push(`It asked another machine: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`Console: ${message.text()}`);
  });
  context.on("weberror", (error) => void complaints.push(`Exception: ${error.error().message}`));
  await context.exposeFunction("reportBreach", (breach: string) => void complaints.push(`Content policy: ${breach}`));
  await context.addInitScript(
    `document.addEventListener("securitypolicyviolation", (event) => reportBreach(event.violatedDirective + " " + event.blockedURI))`,
  );
}
