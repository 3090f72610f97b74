import { personNamed } from "../../seeds/people.ts";
import type { AskKnownElsewhere } from "../../subgraphs/registry/known-elsewhere/known-elsewhere.service.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { quarrel, registered } from "./quarrels.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const ask = (input: Omit<AskKnownElsewhere, "purpose">, person = "centre-clerk") =>
  hub.running.registry.services.knownElsewhere.ask(personNamed(person), { purpose: "HANDLING", ...input });
const partiesOf = (name: string) => ({ category: "NEIGHBOR", parties: quarrel(name).parties }) as const;

test("a quarrel in another district is known, an unheard-of one is not, and its own dispute does not count", async () => {
  const { id: disputeId } = await registered(hub, quarrel("本地"));
  await registered(hub, quarrel("外地", { divisionCode: "421002" }), "shashi-clerk");
  expect(done(await ask({ disputeId, quarrel: partiesOf("外地") })).known).toBe(true);
  expect(done(await ask({ disputeId, quarrel: partiesOf("没有") })).known).toBe(false);
  expect(done(await ask({ disputeId, quarrel: partiesOf("本地") })).known).toBe(false);
});

test("a record is known by the number another body gave it, however it is written", async () => {
  const { id: disputeId } = await registered(hub, quarrel("编号"));
  await registered(hub, quarrel("警情", { source: "POLICE", sourceRecordId: "荆公（西）警字12号" }));
  const record = (number: string) => ({ disputeId, record: { source: "POLICE", number } as const });
  expect(done(await ask(record("荆公(西)警字 12号"))).known).toBe(true);
  expect(done(await ask(record("荆公（西）警字13号"))).known).toBe(false);
});

test("yes and no look alike and cost the same", async () => {
  const { id: disputeId } = await registered(hub, quarrel("同样"));
  await registered(hub, quarrel("别处", { divisionCode: "421002" }), "shashi-clerk");
  const question = async (name: string) => {
    hub.takeStatements();
    const answer = done(await ask({ disputeId, quarrel: partiesOf(name) }));
    return { shape: Object.keys(answer).sort(), statements: hub.takeStatements()["registry"]!.length };
  };
  expect(await question("别处")).toEqual(await question("没有"));
});

test("the asking is on record without what was typed in, and the dispute's party sees it without the answer", async () => {
  const { id: disputeId } = await registered(hub, quarrel("记录"));
  const { id } = done(await ask({ disputeId, quarrel: partiesOf("甲乙") }));
  const [row] = await hub.running.registry.foundations.db.query<object[]>(
    `SELECT * FROM known_elsewhere_inquiry WHERE id = $1`,
    [id],
  );
  expect(row).toMatchObject({ dispute_id: disputeId, person_id: "centre-clerk", purpose: "HANDLING", known: false });
  expect(JSON.stringify(row)).not.toContain("甲乙");
  const [entry] = await hub.running.registry.foundations.db.query<{ facts: unknown }[]>(
    `SELECT facts FROM timeline_entry WHERE dispute_id = $1 AND kind = 'KNOWN_ELSEWHERE_ASKED'`,
    [disputeId],
  );
  expect(entry!.facts).toEqual([{ name: "purpose", value: "HANDLING" }]);
});

test.each([
  ["centre-clerk", "answered"],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT"],
  ["integrator", "NOT_YOUR_ACT"],
  ["developer", "NOT_YOUR_ACT"],
  ["mediator", "DISPUTE_NOT_FOUND"],
  ["police-officer", "DISPUTE_NOT_FOUND"],
  ["zunyi-clerk", "DISPUTE_NOT_FOUND"],
])("%s asks of a dispute the centre holds: %s", async (person, outcome) => {
  const { id: disputeId } = await registered(hub, quarrel(`问${person}`));
  const answer = await ask({ disputeId, quarrel: partiesOf("没有") }, person);
  expect(isRefusal(answer) ? answer.code : "answered").toBe(outcome);
});

test("few parties are named, and nothing is worked out before the asker and the dispute are looked at", async () => {
  const { id: disputeId } = await registered(hub, quarrel("多人"));
  const [applicant, respondent] = quarrel("多人").parties;
  const asked = (count: number) => {
    const parties = Array.from({ length: count }, (_none, i) => (i % 2 ? respondent! : applicant!));
    return { disputeId, quarrel: { category: "NEIGHBOR", parties } } as const;
  };
  expect(isRefusal(await ask(asked(10)))).toBe(false);
  expect(refused(await ask(asked(11)))).toBe("TOO_MANY_PARTIES");
  expect(refused(await ask(asked(11), "party-zhang"))).toBe("NOT_YOUR_ACT");
  // One side alone is no quarrel; of a dispute one does not see not even that is answered.
  expect(refused(await ask(asked(1)))).toBe("NO_OPPONENTS");
  expect(refused(await ask(asked(1), "mediator"))).toBe("DISPUTE_NOT_FOUND");
});

test("over the graph the answer is a yes or a no, and a purpose must be named", async () => {
  const { id: disputeId } = await registered(hub, quarrel("图"));
  const input = { disputeId, purpose: "HANDLING", record: { source: "COURT", number: "(2026)鄂1003民初1号" } };
  const mutation = `mutation ($input: AskKnownElsewhereInput!) { askKnownElsewhere(input: $input) {
    inquiry { known } problems { code } } }`;
  const { data } = await hub.ask("centre-clerk", mutation, { input });
  expect(data).toEqual({ askKnownElsewhere: { inquiry: { known: false }, problems: [] } });
  const { purpose: _left, ...without } = input;
  expect((await hub.ask("centre-clerk", mutation, { input: without })).errors).toHaveLength(1);
});
