import { randomUUID } from "node:crypto";
import { type Answer, ask } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { COURT, judge, morningOf, stepsOn, zhang } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const listed = async (filter: object): Promise<string[]> => {
  const { data, errors }: Answer<{ courtReferrals: { nodes: { id: string }[]; totalCount: number } }> = await ask(
    hub.running.court.url,
    "judge-assistant",
    `query ($filter: CourtReferralFilterInput) { courtReferrals(filter: $filter, first: 100) { nodes { id } totalCount } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(data.courtReferrals.totalCount).toBe(data.courtReferrals.nodes.length);
  return data.courtReferrals.nodes.map(({ id }) => id);
};

test("delegations no mediator confirmed are found once three working days are over, online or not", async () => {
  const [silent, signed] = [await steps.received(), await steps.received()];
  await steps.delegated(silent);
  await steps.delegated(signed, { online: true });
  hub.clock.set(morningOf("2026-03-05"));
  await steps.signedBy("court-mediator", signed);
  expect(await listed({ unsigned: true })).toEqual([]);
  hub.clock.set(morningOf("2026-03-06"));
  expect(await listed({ unsigned: true })).toEqual([silent.id]);
});

test("what ends this week is found by its day, with or without an agreed extension", async () => {
  const [plain, longer] = [await steps.received(), await steps.received()];
  for (const complaint of [plain, longer]) {
    await steps.delegated(complaint);
    await steps.signedBy("court-mediator", complaint);
  }
  // Thirty days after 2 March are over on Wednesday, 1 April; ten more lead to Monday, 13 April.
  const [clock]: { id: string }[] = await hub.running.court.foundations.db.query(
    `SELECT id FROM deadline WHERE record_id = $1 AND code = 'COURT_DELEGATED'`,
    [longer.id],
  );
  const extending = { deadlineId: clock!.id, days: 10, reason: "双方同意延长", agreedPartyIds: longer.partyIds };
  done(await hub.running.court.services.deadlineChanges.extend(judge, extending));
  const week = { mediationDueFrom: "2026-03-30", mediationDueUntil: "2026-04-05" };
  expect(await listed(week)).toEqual([plain.id]);
  expect(await listed({ mediationDueUntil: "2026-04-30", extended: true })).toEqual([longer.id]);
  expect(await listed({ ...week, extended: false })).toEqual([plain.id]);
});

test("whether the same agreement went to another court is a yes or no for the court that asks", async () => {
  const { confirmation, agreementId } = await steps.applied();
  const elsewhere = async (person: string): Promise<unknown> => {
    const { data }: Answer<{ judicialConfirmation: { filedElsewhere: boolean | null } }> = await ask(
      hub.running.court.url,
      person,
      `query ($id: ID!) { judicialConfirmation(id: $id) { filedElsewhere } }`,
      { id: confirmation.id },
    );
    return data.judicialConfirmation.filedElsewhere;
  };
  expect(await elsewhere("judge")).toBe(false);
  await hub.running.court.foundations.db.query(
    `INSERT INTO judicial_confirmation
     SELECT (json_populate_record(c, json_build_object('id', $1::text, 'court_id', 'ssq-court', 'state', 'WITHDRAWN'))).*
     FROM judicial_confirmation c WHERE c.agreement_id = $2 AND c.court_id = $3`,
    [randomUUID(), agreementId, COURT],
  );
  expect(await elsewhere("judge")).toBe(true);
  expect(await elsewhere(zhang.personId)).toBeNull();
});
