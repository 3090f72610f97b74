import { createHash } from "node:crypto";
import { defaultLimits } from "../../gateway/sources/agency-source.ts";
import type { Template } from "../../seeds/bulk/template.ts";
import { trustedKeysIn } from "../../subgraphs/shared/auth/service-keys.ts";
import { signerOfCompact } from "../../subgraphs/shared/auth/signature.ts";
import { fieldCipher } from "../../subgraphs/shared/encryption/field-cipher.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { addTo, bulkTemplates } from "../support/bulk.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

const NOW = "2026-06-22T09:00:00+08:00";
let templates: Template[];
let hub: TestHub;
let another: TestHub;
beforeAll(async () => {
  templates = await bulkTemplates("bulk");
  // How fast an agency answers is no matter of this test.
  hub = await startTestHub(NOW, { gateway: { sourceLimits: { ...defaultLimits, timeoutMs: 60_000 } } });
  another = await startTestHub(NOW);
  await addTo(hub, templates, { count: 300, seed: 7 });
}, 300_000);
afterAll(async () => {
  await hub.stop();
  await another.stop();
});

const ask = <Row>(on: TestHub, name: SubgraphName, sql: string): Promise<Row[]> =>
  on.running[name].foundations.db.query(sql);

/** Signatures come from each hub's own key; what they sign is compared. */
const UNSIGNED = /"statement":"[\w-]+\.([\w-]+)\.[\w-]+"/g;

interface Party {
  readonly id: string;
  readonly name: string;
}

/** Names are encrypted with each hub's own keys; what they say is compared. */
const inClear = ({ dataKeysFile }: TestHub, { id, name, ...party }: Party): object => ({
  ...party,
  name: fieldCipher(dataKeysFile, { refusePlaintext: true }).decrypt({ table: "party", column: "name", id }, name),
});

/** What every table of a hub holds, as a digest; the digest in a receipt is of a signature, and left out with it. */
async function digestOf(on: TestHub): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const name of Object.keys(on.running) as SubgraphName[]) {
    const tables = await ask<{ t: string }>(
      on,
      name,
      `SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('migrations', 'idempotency')`,
    );
    for (const { t } of tables) {
      const rows = await ask<{ row: object }>(on, name, `SELECT to_jsonb(x) - 'place' AS row FROM "${t}" x`);
      const texts = rows.map(({ row }) =>
        JSON.stringify("name" in row && t === "party" ? inClear(on, row as Party) : row).replace(
          UNSIGNED,
          (_all, said: string) =>
            Buffer.from(said, "base64url")
              .toString()
              .replace(/"previous":"\w+"/, ""),
        ),
      );
      digests[`${name}.${t}`] = createHash("sha256").update(texts.sort().join("\n")).digest("hex");
    }
  }
  return digests;
}

const countOf = async (on: TestHub): Promise<number> =>
  Number((await ask<{ n: string }>(on, "registry", `SELECT count(*) AS n FROM dispute`))[0]?.n);

test("a seed gives the same disputes on another hub, though that run was cut short and fewer were asked for at first", async () => {
  await addTo(another, templates, { count: 120, seed: 7 });
  let chunks = 0;
  const cutShort = addTo(another, templates, {
    count: 1200,
    seed: 7,
    onProgress: () => {
      if (++chunks === 2) throw new Error("The power went.");
    },
  });
  await expect(cutShort).rejects.toThrow("The power went.");
  expect(await countOf(another)).toBeLessThan(1200);
  await addTo(another, templates, { count: 1200, seed: 7 });
  await addTo(another, templates, { count: 1200, seed: 7 });
  expect(await countOf(another)).toBe(1200);
  await addTo(hub, templates, { count: 1200, seed: 7 });
  expect(await digestOf(another)).toEqual(await digestOf(hub));
}, 120_000);

test("another seed gives others beside them", async () => {
  const before = await countOf(hub);
  await addTo(hub, templates, { count: 50, seed: 8 });
  expect(await countOf(hub)).toBe(before + 50);
});

const ALL = `number title category level state registeredAt holder { name } parties { id name }
  referrals { state from { name } to { name } sentReceipt { at } decisionReceipt { at } }
  deadlines { code dueOn status explanation { countedFrom } }
  mediationCases { number state agreement { state amount } } policeMediations { state } courtReferrals { mode state }
  judicialConfirmations { state rulingNumber } petitions { number state }
  timeline(first: 100) { nodes { occurredAt recordedAt source kind } }`;

test("pages of them and each of them answer through the gateway without an error", async () => {
  const page = `query($after: String) { disputes(first: 100, after: $after) { nodes { ${ALL} } pageInfo { hasNextPage endCursor } } }`;
  interface Page {
    disputes: { nodes: { number: string; timeline: { nodes: unknown[] } }[]; pageInfo: { endCursor: string } };
  }
  let after: string | null = null;
  const numbers: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { data, errors }: { data: Page; errors?: unknown } = await hub.ask<Page>("developer", page, { after });
    expect(errors).toBeUndefined();
    expect(data.disputes.nodes.every(({ timeline }) => timeline.nodes.length > 0)).toBe(true);
    numbers.push(...data.disputes.nodes.map(({ number }) => number));
    after = data.disputes.pageInfo.endCursor;
  }
  expect(new Set(numbers).size).toBe(300);
  const one = `query($number: DisputeNumber) { dispute(number: $number) { ${ALL} } }`;
  const { data, errors } = await hub.ask<{ dispute: { number: string } }>("centre-clerk", one, { number: numbers[0] });
  expect([errors, data.dispute.number]).toEqual([undefined, numbers[0]]);
}, 60_000);

/** Statements that find what must not be, each with the sentence it breaks. */
const NEVER: readonly (readonly [string, SubgraphName, string])[] = [
  [
    "the holder is who signed last, or who took it in",
    "registry",
    `SELECT d.number FROM dispute d JOIN intake i ON i.dispute_id = d.id
     LEFT JOIN LATERAL (SELECT to_organization_id AS holder FROM referral r WHERE r.dispute_id = d.id
       AND r.state = 'ACCEPTED' ORDER BY decided_at DESC LIMIT 1) last ON true
     WHERE d.holder_id <> coalesce(last.holder, i.first_receiver_id)`,
  ],
  [
    "a signed hand-over has both receipts",
    "registry",
    `SELECT id FROM referral WHERE state = 'ACCEPTED' AND (sent_receipt IS NULL OR decision_receipt IS NULL)`,
  ],
  [
    "every hand-over is in the timeline",
    "registry",
    `SELECT id FROM referral r WHERE NOT EXISTS (SELECT 1 FROM timeline_entry t
     WHERE t.record_id = r.id::text AND t.kind = 'REFERRAL_SENT' AND t.occurred_at = r.sent_at)`,
  ],
  [
    "what came first is written first",
    "registry",
    `SELECT a.id FROM timeline_entry a JOIN timeline_entry b USING (dispute_id)
     WHERE a.recorded_at < b.recorded_at AND a.place > b.place`,
  ],
  [
    "no generated party can be taken for somebody",
    "registry",
    `SELECT id FROM party WHERE citizen_id IS NOT NULL OR credit_code IS NOT NULL OR phone IS NOT NULL
     OR person_id IS NOT NULL`,
  ],
  ["nobody's name lies in the database in clear", "registry", `SELECT id FROM party WHERE name NOT LIKE 'enc1.%'`],
  [
    "whoever took a family dispute in asked about violence, and nobody did elsewhere",
    "registry",
    `SELECT d.id FROM dispute d LEFT JOIN violence_inquiry v ON v.dispute_id = d.id AND v.stage = 'INTAKE'
     WHERE (d.category = 'MARRIAGE_FAMILY') <> (v.id IS NOT NULL)`,
  ],
  [
    "whoever sorted one asked again",
    "registry",
    `SELECT d.id FROM dispute d JOIN timeline_entry t ON t.dispute_id = d.id AND t.kind = 'DISPUTE_TRIAGED'
     LEFT JOIN violence_inquiry v ON v.dispute_id = d.id AND v.stage = 'TRIAGE'
     WHERE (d.category = 'MARRIAGE_FAMILY') <> (v.id IS NOT NULL)`,
  ],
  [
    "nothing lies after the day the demo world begins",
    "registry",
    `SELECT id FROM timeline_entry WHERE occurred_at >= '2026-06-22' OR occurred_at < '2025-01-01'`,
  ],
  [
    "numbers carry the year they were given in",
    "registry",
    `SELECT number FROM dispute WHERE split_part(number, '-', 3) <> to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY')`,
  ],
  [
    "an agreement is as large as its items",
    "mediation",
    `SELECT a.id FROM mediation_agreement a JOIN performance_item i ON i.agreement_id = a.id
     GROUP BY a.id HAVING a.amount <> sum(i.amount)`,
  ],
];

test.each(NEVER)("%s", async (_sentence, name, sql) => {
  expect(await ask(hub, name, sql)).toEqual([]);
});

test("records of the agencies are in the registry's timeline, and their clocks in its copy", async () => {
  const [timeline, clocks] = [
    new Set(
      (await ask<{ id: string }>(hub, "registry", `SELECT record_id AS id FROM timeline_entry`)).map(({ id }) => id),
    ),
    await ask<object>(hub, "registry", `SELECT id, due_on::text, status, ended_on::text FROM deadline ORDER BY id`),
  ];
  const records: readonly (readonly [SubgraphName, string])[] = [
    ["mediation", "mediation_case"],
    ["mediation", "mediation_agreement"],
    ["police", "incident"],
    ["court", "court_referral"],
    ["court", "judicial_confirmation"],
    ["petition", "petition"],
  ];
  for (const [name, table] of records) {
    const rows = await ask<{ id: string }>(hub, name, `SELECT id::text FROM ${table}`);
    expect([table, rows.length > 0, rows.filter(({ id }) => !timeline.has(id))]).toEqual([table, true, []]);
  }
  const known = new Map(clocks.map((clock) => [(clock as { id: string }).id, clock]));
  for (const name of ["mediation", "police", "court", "petition"] as const) {
    const own = await ask<{ id: string }>(
      hub,
      name,
      `SELECT id, due_on::text, status, ended_on::text FROM deadline ORDER BY id`,
    );
    expect(own.filter((clock) => JSON.stringify(known.get(clock.id)) !== JSON.stringify(clock))).toEqual([]);
  }
});

test("every receipt is signed by the registry, names this hand-over and the receipt before it", async () => {
  const trusted = trustedKeysIn(hub.keysFolder);
  interface Signed {
    id: string;
    number: string;
    sent: string;
    decision: string | null;
  }
  const rows = await ask<Signed>(
    hub,
    "registry",
    `SELECT r.id, d.number, sent_receipt->>'statement' AS sent, decision_receipt->>'statement' AS decision
     FROM referral r JOIN dispute d ON d.id = r.dispute_id LIMIT 200`,
  );
  for (const { id, number, sent, decision } of rows) {
    for (const statement of [sent, decision ?? sent]) {
      expect(await signerOfCompact(statement, trusted)).toBe("registry");
      const said = JSON.parse(Buffer.from(statement.split(".")[1] ?? "", "base64url").toString()) as object;
      const previous = statement === sent ? null : createHash("sha256").update(sent).digest("hex");
      expect(said).toMatchObject({ referral: id, dispute: number, previous });
    }
  }
});

test("somebody who registers a dispute afterwards gets the next number", async () => {
  const [last] = await ask<{ number: string }>(
    hub,
    "registry",
    `SELECT max(number) AS number FROM dispute WHERE number LIKE 'DS-421003-2026-%'`,
  );
  const { dispute } = await neighbours(hub, "centre-clerk");
  const serial = (number = ""): number => Number(number.slice(-6));
  expect(serial(dispute.number)).toBe(serial(last?.number) + 1);
});
