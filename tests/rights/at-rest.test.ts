import { OWN_WORDS, PLANTED, type PlantedHub, full, parties, plantedHub } from "./planted.ts";

let planted: PlantedHub;
beforeAll(async () => {
  planted = await plantedHub();
});
afterAll(() => planted.hub.stop());

test("who a party is and where it lives is in no table of any database, not even where events are kept", async () => {
  expect(await planted.tablesWith(OWN_WORDS)).toEqual(["registry public.intake"]);
  for (const text of PLANTED) expect([text, await planted.tablesWith(text)]).toEqual([text, []]);
  expect(await planted.query(`SELECT count(*)::integer AS n FROM party WHERE citizen_id LIKE 'enc1.%'`)).toEqual([
    { n: 4 },
  ]);
});

test("whoever may see a party sees it as it was named", async () => {
  expect(await planted.read()).toEqual(full);
});

test("equal quarrels are found though nothing equal lies in the database", async () => {
  const rows = await planted.query<{ citizen_id: string }>(`SELECT citizen_id FROM party`);
  expect(new Set(rows.map(({ citizen_id }) => citizen_id)).size).toBe(rows.length);
  expect(await planted.query(`SELECT id FROM duplicate_candidate`)).toHaveLength(1);
});

test.each([
  ["a division nobody has", { divisionCode: "429999" }],
  ["a party without a side", { parties: [{ ...parties[0], side: undefined }] }],
  ["a party with a field too many", { parties: [{ ...parties[0], colour: "red" }] }],
  ["a statement PostgreSQL refuses", { idempotencyKey: "broken" }],
])("%s: neither the answer nor any log says who it is about", async (what, change) => {
  if (what.startsWith("a statement"))
    await planted.query(`ALTER TABLE party ADD CONSTRAINT nobody CHECK (false) NOT VALID`);
  const answer = JSON.stringify(await planted.send(change));
  await planted.query(`ALTER TABLE party DROP CONSTRAINT IF EXISTS nobody`);
  expect(answer).toMatch(/"errors":\[|"problems":\[\{/);
  for (const text of PLANTED) expect([answer, ...planted.lines].filter((said) => said.includes(text))).toEqual([]);
});

test("a statement that fails is logged with its table and its reason, and nothing of what somebody wrote", async () => {
  await planted.query(`ALTER TABLE intake ADD CONSTRAINT nothing_new CHECK (false) NOT VALID`);
  planted.lines.length = 0;
  const answer = JSON.stringify(await planted.send({ idempotencyKey: "unwritten" }));
  await planted.query(`ALTER TABLE intake DROP CONSTRAINT nothing_new`);
  const reference = /"reference":"([^"]+)"/.exec(answer)?.[1] ?? "none";
  const [told] = planted.lines.filter((line) => line.includes(reference) && line.includes('"err"'));
  expect(told).toContain('"constraint":"nothing_new"');
  expect([answer, ...planted.lines].filter((text) => text.includes("言语标记"))).toEqual([]);
});
