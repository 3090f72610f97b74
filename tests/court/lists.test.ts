import type { Answer } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { courtOf } from "./asking.ts";
import { assistant, morningOf, nextNumber, stepsOn } from "./steps.ts";

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

const { askCourt } = courtOf(() => hub);

test("the court's list goes on from its cursor, the oldest first, and keeps to the states asked for", async () => {
  const LIST = `query ($after: String) { courtReferrals(states: [COMPLAINT_RECEIVED], first: 2, after: $after) {
    nodes { id receivedOn state } pageInfo { hasNextPage endCursor } totalCount } }`;
  interface List {
    readonly courtReferrals: {
      readonly nodes: readonly { id: string; receivedOn: string; state: string }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
      readonly totalCount: number;
    };
  }
  for (const day of ["2026-03-04", "2026-03-03", "2026-03-03"]) {
    hub.clock.set(morningOf(day));
    await steps.received();
  }
  const seen: { id: string; receivedOn: string; state: string }[] = [];
  let total = 0;
  for (let after: string | null = null, more = true; more;) {
    const { data }: Answer<List> = await askCourt<List>("judge", LIST, { after });
    seen.push(...data.courtReferrals.nodes);
    total = data.courtReferrals.totalCount;
    ({ hasNextPage: more, endCursor: after } = data.courtReferrals.pageInfo);
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
  const days = seen.map(({ receivedOn }) => receivedOn);
  expect(days).toEqual([...days].sort());
  expect(days.slice(-3)).toEqual(["2026-03-03", "2026-03-03", "2026-03-04"]);
  expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(["COMPLAINT_RECEIVED"]));
});

test("the judge finds an application in the court's list by its state, and by its number", async () => {
  const { confirmation, agreementId } = await steps.applied();
  const LIST = `query ($states: [JudicialConfirmationState!]) { judicialConfirmations(states: $states, first: 100) {
    nodes { id } totalCount } }`;
  interface List {
    readonly judicialConfirmations: { readonly nodes: readonly { id: string }[]; readonly totalCount: number };
  }
  const listed = async (states: readonly string[]): Promise<boolean> => {
    const { data } = await askCourt<List>("judge", LIST, { states });
    expect(data.judicialConfirmations.totalCount).toBe(data.judicialConfirmations.nodes.length);
    return data.judicialConfirmations.nodes.some(({ id }) => id === confirmation.id);
  };
  expect([await listed(["APPLIED"]), await listed(["ACCEPTED"])]).toEqual([true, false]);
  const caseNumber = nextNumber("民特");
  done(
    await hub.running.court.services.confirmations.accept(assistant, { confirmationId: confirmation.id, caseNumber }),
  );
  expect([await listed(["APPLIED"]), await listed(["ACCEPTED"])]).toEqual([false, true]);
  const { data } = await askCourt(
    "judge",
    `query ($number: CourtCaseNumber!) { judicialConfirmation(number: $number) { id agreement { id } } }`,
    { number: caseNumber },
  );
  expect(data).toEqual({ judicialConfirmation: { id: confirmation.id, agreement: { id: agreementId } } });
});
