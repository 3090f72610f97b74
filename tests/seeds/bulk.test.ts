import { createHash } from "node:crypto";
import { type Bulk, addDisputes } from "../../seeds/bulk/bulk.ts";
import { cutPatterns } from "../../seeds/bulk/cut.ts";
import { patterns } from "../../seeds/bulk/patterns.ts";
import { type Template, templateOf } from "../../seeds/bulk/template.ts";
import { personNamed } from "../../seeds/people.ts";
import { readServiceKey, trustedKeysIn } from "../../subgraphs/shared/auth/service-keys.ts";
import { signerOfCompact } from "../../subgraphs/shared/auth/signature.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { neighbours } from "../support/neighbours.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let templates: Template[];
let hub: TestHub;
let another: TestHub;
beforeAll(async () => {
  templates = (await cutPatterns(process.env["TEST_POSTGRES_URL"] ?? "", "bulk_test_", patterns)).map(templateOf);
  hub = await startTestHub("2026-06-22T09:00:00+08:00");
  another = await startTestHub("2026-06-22T09:00:00+08:00");
}, 300_000);
afterAll(async () => {
  await hub.stop();
  await another.stop();
});

test("it is told", () => {
  expect(templates.length).toBe(patterns.length);
});
