import { type TestHub, startTestHub } from "../support/hub.ts";
import { courtOf } from "./asking.ts";
import { morningOf, stepsOn } from "./steps.ts";

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

const { askCourt, ofDisputes } = courtOf(() => hub);

const ONE = `query ($id: ID, $number: CourtCaseNumber) { courtReferral(id: $id, number: $number) { id state } }`;

test("who has no part in the dispute sees neither complaint nor application, by no way", async () => {
  const complaint = await steps.received();
  const { confirmation } = await steps.applied();
  const { preFilingNumber } = await steps.refresh(complaint.id);
  const acts = { confirmationId: confirmation.id };
  for (const person of [
    "zunyi-clerk",
    "shashi-clerk",
    "shashi-mediator",
    "police-officer",
    "petition-clerk",
    "integrator",
    "party-zhang@elsewhere",
  ]) {
    for (const by of [{ id: complaint.id }, { number: preFilingNumber }]) {
      const { data } = await askCourt(person, ONE, by);
      expect([person, data]).toEqual([person, { courtReferral: null }]);
    }
    const list = await askCourt(person, `{ courtReferrals { nodes { id } totalCount } }`);
    expect([person, list.data]).toMatchObject([person, { courtReferrals: { nodes: [] } }]);
    const [shown] = await ofDisputes(person, [complaint.disputeId]);
    expect([person, shown]).toMatchObject([person, { courtReferrals: [], judicialConfirmations: [] }]);
    const { data } = await askCourt(
      person,
      `mutation ($input: ConfirmationChangeInput!) { withdrawConfirmation(input: $input) { problems { code } } }`,
      { input: acts },
    );
    const code = person.startsWith("party") ? "CONFIRMATION_NOT_FOUND" : "NOT_YOUR_ACT";
    expect([person, data]).toEqual([person, { withdrawConfirmation: { problems: [{ code }] } }]);
  }
  const application = `query ($id: ID!) { judicialConfirmation(id: $id) { state } judicialConfirmations { nodes { id } } }`;
  const stranger = await askCourt("petition-clerk", application, { id: confirmation.id });
  expect(stranger.data).toEqual({ judicialConfirmation: null, judicialConfirmations: { nodes: [] } });
  for (const person of ["judge", "centre-clerk", "party-li"]) {
    const { data } = await askCourt(person, ONE, { number: preFilingNumber.replace("(", "（").replace(")", "）") });
    expect([person, data]).toEqual([person, { courtReferral: { id: complaint.id, state: "COMPLAINT_RECEIVED" } }]);
  }
});

test("a petition office that has a part in the dispute learns where it stands and nothing more, the police not even that", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  const { db } = hub.running.court.foundations;
  const { disputeId } = complaint;
  await db.query(`INSERT INTO dispute_relation VALUES ($1, 'jzq-police'), ($1, 'jzq-petition')`, [disputeId]);
  const stateOnly = { mode: null, preFilingNumber: null, causeOfAction: null, committee: null, handOvers: null };
  const told = { "police-officer": [], "petition-clerk": [{ state: "DELEGATED", ...stateOnly }] };
  for (const [person, expected] of Object.entries(told)) {
    const [shown] = await ofDisputes(person, [disputeId]);
    expect(shown!.courtReferrals).toMatchObject(expected);
    const list = await askCourt(person, `{ courtReferrals { nodes { id } } }`);
    expect(list.data).toEqual({ courtReferrals: { nodes: [] } });
  }
  // The committee sees who agreed, the centre where the matter is.
  const handOvers = async (person: string) =>
    (await ofDisputes(person, [disputeId]))[0]!.courtReferrals.map((one) => (one as { handOvers?: object }).handOvers);
  expect(await handOvers("court-mediator")).toMatchObject([[{ consents: [{ answer: "GIVEN" }, { answer: "GIVEN" }] }]]);
  expect(await handOvers("centre-clerk")).toMatchObject([[{ consents: null, documents: null }]]);
});
