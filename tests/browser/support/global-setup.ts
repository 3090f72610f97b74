import setUpServers from "../../support/global-setup.ts";
import { assertChromium } from "./browser.ts";

/** Looks for the browser before anything is started for it. */
export default async function setUp(): Promise<void> {
  assertChromium();
  await setUpServers();
}
