import pino from "pino";
import type { Locator, Page } from "playwright-core";
import { furnish } from "../../gateway/server/furnish.ts";
import { type RunningGateway, startGateway } from "../../gateway/server/start-gateway.ts";
import { personNamed } from "../../seeds/people.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { type Browser, openBrowser } from "./support/browser.ts";

/** The dispute the first story follows: the first of its division in that year. */
const NUMBER = "DS-421003-2026-000001";
const TITLE = "楼上排水管漏水";
const STORY = "follow-one-dispute";

let hub: TestHub;
/** The same hub with people's mediation out of reach, and not in the demo world. */
let elsewhere: RunningGateway;
let browser: Browser;

beforeAll(async () => {
  hub = await startTestHub(undefined, { tokens: "real" });
  const { dispute } = await neighbours(hub, "centre-clerk");
  expect(dispute.number).toBe(NUMBER);
  done(
    await hub.running.registry.services.triage.assign(personNamed("centre-clerk"), {
      disputeId: dispute.id,
      level: "SIMPLE",
      reason: "邻里漏水，事实清楚",
      toOrganizationId: "jzq-committee",
    }),
  );
  await hub.settle();
  elsewhere = await startElsewhere();
});
afterAll(async () => {
  await elsewhere.stop();
  await hub.stop();
});
afterEach(async () => {
  await browser.close();
  // The last word of every test: nothing left the machine, nothing was refused by the browser.
  expect(browser.complaints).toEqual([]);
  expect(browser.requested.length).toBeGreaterThan(0);
});

function startElsewhere(): Promise<RunningGateway> {
  const addresses = Object.fromEntries(Object.values(hub.running).map(({ name, url }) => [name, url]));
  return startGateway({
    host: "127.0.0.1",
    port: 0,
    addresses: { ...addresses, mediation: "http://127.0.0.1:1" } as Record<SubgraphName, string>,
    authenticate: hub.tokens.authenticate,
    key: hub.key,
    log: pino({ level: "silent" }),
    furnish: furnish({ demo: undefined, keysFolder: hub.keysFolder }),
  });
}

const answer = (page: Page): Locator => page.locator(".graphiql-response");
const story = (page: Page): Locator => page.locator(`[data-story="${STORY}"]`);
const person = (page: Page, id: string): Locator => page.locator(`[data-person="${id}"]`);

/** The editor draws only the lines in view; the opening lines are. */
const saying = (where: Locator, text: string): Locator => where.locator(".view-line", { hasText: text }).first();

async function openPlayground(url: string, width = 1280, height = 800): Promise<Page> {
  browser = await openBrowser(width, height);
  await browser.page.goto(`${url}/playground`);
  return browser.page;
}

test("a story is answered as its person, and by one click as someone else", async () => {
  const page = await openPlayground(hub.gateway.url);
  await story(page).click();
  await saying(answer(page), `"title": "${TITLE}"`).waitFor();
  await person(page, "centre-clerk").and(page.locator("[aria-pressed=true]")).waitFor();
  await browser.screenshot("playground-story");

  await person(page, "zunyi-clerk").click();
  await saying(answer(page), '"dispute": null').waitFor();
  expect(await answer(page).textContent()).not.toContain(TITLE);
  await browser.screenshot("playground-other-person");

  await page.reload();
  await person(page, "zunyi-clerk").and(page.locator("[aria-pressed=true]")).waitFor();
  const kept = await page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
  expect(kept).toContain("zunyi-clerk");
  expect(kept).not.toContain("eyJ");
});

test("the schema is at hand: the documentation opens, and a mistake is marked", async () => {
  const page = await openPlayground(hub.gateway.url, 1920, 1080);
  await story(page).click();
  await saying(answer(page), TITLE).waitFor();
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.locator(".graphiql-plugin").getByRole("link", { name: "Query", exact: true }).click();
  await page.locator(".graphiql-plugin").getByText("One dispute, by its number or its id").waitFor();
  await browser.screenshot("playground-documentation");

  await page.locator(".graphiql-query-editor .view-line", { hasText: "level" }).first().dblclick();
  await page.keyboard.type("levle");
  await page.locator(".graphiql-query-editor .squiggly-error").first().waitFor();
});

test("a header no HTTP header can be is refused in words", async () => {
  const page = await openPlayground(hub.gateway.url);
  await story(page).click();
  await saying(answer(page), TITLE).waitFor();
  await page.getByRole("button", { name: "Headers", exact: true }).click();
  await page.locator(".graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines").click();
  await page.keyboard.insertText('{"Purpose-Code": "办理"}');
  await page.getByRole("button", { name: /^Execute query/ }).click();
  // The sentence is broken into lines; the character it names is not.
  await saying(answer(page), "办").waitFor();
});

test("a source that is down is named above the answer, and elsewhere than in the demo world one brings a token", async () => {
  const page = await openPlayground(elsewhere.url);
  await page.getByLabel("Access token").fill("我的令牌");
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByText("That is no token").waitFor();

  const token = await hub.tokens.tokenOf(hub.gateway.url, "centre-clerk");
  await page.getByLabel("Access token").fill(`Bearer ${token}`);
  await page.getByRole("button", { name: "Use it" }).click();
  await story(page).click();
  await saying(answer(page), `"title": "${TITLE}"`).waitFor();
  expect(await page.locator(".silent").innerText()).toMatch(/People's mediation 人民调解委员会 — .*不可用/);
  await browser.screenshot("playground-silent-source");
  const kept = await page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
  expect(kept).not.toContain(token.slice(0, 40));
});

test("on a telephone the panels stand on top of each other and nothing is wider than the screen", async () => {
  const page = await openPlayground(hub.gateway.url, 390, 844);
  await story(page).waitFor();
  await browser.screenshot("playground-opened");
  await story(page).click();
  await saying(answer(page), `"title": "${TITLE}"`).waitFor();
  await browser.screenshot("playground-story");
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
});

test("the first page says what this is and leads on", async () => {
  browser = await openBrowser(1280, 800);
  const { page } = browser;
  await page.goto(hub.gateway.url);
  await page.getByRole("heading", { name: "矛盾纠纷协同枢纽" }).waitFor();
  await browser.screenshot("home");
  await page.getByRole("link", { name: /Playground/ }).click();
  await story(page).waitFor();
});
