import { randomUUID } from "node:crypto";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { courtOf } from "./asking.ts";
import { COURT, ROOM, assistant, morningOf, nextNumber, stepsOn, yesOf, zhang } from "./steps.ts";

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

/** A dispute the court holds, with a complaint that was delegated and an agreement that is before it. */
async function oneOfMany(i: number): Promise<string> {
  const [disputeId, applicant, respondent, agreementId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const person = { kind: "PERSON", minor: false } as const;
  await steps.hears({
    type: "registry.DisputeRegistered",
    disputeId,
    data: {
      number: `DS-421003-2026-${String(900_000 + i)}`,
      title: "相邻纠纷",
      category: "NEIGHBOR",
      divisionCode: "421003",
      intakeSource: "COURT",
      channel: "VISIT",
      holderId: COURT,
      parties: [
        { partyId: applicant, side: "APPLICANT", personId: "party-zhang", ...person },
        { partyId: respondent, side: "RESPONDENT", personId: "party-li", ...person },
      ],
    },
  });
  const { referrals, handOvers, confirmationApplications } = hub.running.court.services;
  const complaint = { disputeId, causeOfAction: "相邻排水纠纷", receivedOn: "2026-03-02" };
  const { id: courtReferralId } = done(
    await referrals.receiveComplaint(assistant, { ...complaint, preFilingNumber: nextNumber("诉前调") }),
  );
  const consents = yesOf([applicant, respondent], "2026-03-02");
  const sending = { courtReferralId, toOrganizationId: ROOM, consents, documents: [], online: i % 2 === 0 };
  done(await handOvers.delegate(assistant, sending));
  const committee = { committeeId: ROOM, caseId: randomUUID(), referralId: null, sourceRecordId: null };
  const partyIds = [applicant, respondent];
  await steps.hears({
    type: "mediation.AgreementTookEffect",
    disputeId,
    data: { ...committee, agreementId, form: "ORAL", effectiveOn: "2026-03-02", partyIds },
  });
  done(await confirmationApplications.apply(zhang, { agreementId, courtId: COURT, applicantIds: partyIds }));
  return disputeId;
}

test("one dispute or thirty: what the court adds to them takes the same statements", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 30; i += 1) ids.push(await oneOfMany(i));
  const count = async (some: readonly string[]): Promise<number> => {
    hub.takeStatements();
    const shown = await ofDisputes("judge-assistant", some);
    expect(
      shown.map(({ id, courtReferrals, judicialConfirmations }) => [
        id,
        courtReferrals.length,
        judicialConfirmations.length,
      ]),
    ).toEqual(some.map((id) => [id, 1, 1]));
    return hub.takeStatements()["court"]!.length;
  };
  const one = await count(ids.slice(0, 1));
  expect(one).toBeGreaterThan(0);
  expect(await count(ids)).toBe(one);
});

test("what may be done comes with the reason why the rest may not: the holder, the post, the state", async () => {
  const { disputeId } = await steps.received("centre-clerk");
  const reasons = async (person: string) => {
    const [shown] = await ofDisputes(person, [disputeId]);
    return Object.fromEntries(
      shown!.courtReferrals[0]!.availableActions.map(({ action, available, reason }) => [
        action,
        available || reason?.code,
      ]),
    );
  };
  expect(await reasons("judge-assistant")).toEqual({
    REFUSE: true,
    DELEGATE: "NOT_THE_HOLDER",
    ENTRUST: "WRONG_STATE",
    FILE_CASE: true,
    ISSUE_STATEMENT: "WRONG_STATE",
    ALLOW_WITHDRAWAL: "WRONG_STATE",
    MEDIATE_BEFORE_HEARING: "WRONG_STATE",
    AGREE_BEFORE_HEARING: "WRONG_STATE",
    END_PRE_HEARING: "WRONG_STATE",
    SERVE: "WRONG_STATE",
    RESUME_TRIAL: "WRONG_STATE",
  });
  expect(await reasons("party-zhang")).toMatchObject({
    REFUSE: true,
    DELEGATE: "NOT_YOUR_ACT",
    FILE_CASE: "NOT_YOUR_ACT",
  });
});

test("a refusal comes over the wire with its type and its fact", async () => {
  const { agreementId, partyIds } = await steps.agreementOfCommittee();
  hub.clock.set(morningOf("2026-04-02"));
  const { data } = await askCourt<{ applyForConfirmation: object }>(
    "party-zhang",
    `mutation ($input: ApplyForConfirmationInput!) { applyForConfirmation(input: $input) {
      confirmation { id }
      problems { __typename code path ... on AppliedTooLate { lastDay } } } }`,
    { input: { agreementId, courtId: COURT, applicantIds: partyIds } },
  );
  expect(data.applyForConfirmation).toEqual({
    confirmation: null,
    problems: [
      { __typename: "AppliedTooLate", code: "APPLIED_TOO_LATE", path: ["agreementId"], lastDay: "2026-04-01" },
    ],
  });
});

test("the same key twice receives one complaint, and a version that was passed over is refused", async () => {
  const { dispute } = await neighbours(hub, "judge-assistant");
  const input = {
    disputeId: dispute.id,
    causeOfAction: "相邻排水纠纷",
    preFilingNumber: nextNumber("诉前调"),
    receivedOn: "2026-03-02",
    idempotencyKey: "one",
  };
  const RECEIVE = `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) {
    courtReferral { id state version } problems { code } } }`;
  const first = await askCourt<{ receiveComplaint: { courtReferral: { id: string } } }>("judge-assistant", RECEIVE, {
    input,
  });
  const second = await askCourt("judge-assistant", RECEIVE, { input });
  expect(first.data).toMatchObject({ receiveComplaint: { courtReferral: { version: 1 }, problems: [] } });
  expect(second.data).toEqual(first.data);

  const { data } = await askCourt(
    "judge-assistant",
    `mutation ($input: FileCaseInput!) { fileCase(input: $input) {
      problems { __typename ... on StaleVersion { currentVersion } } } }`,
    {
      input: {
        courtReferralId: first.data.receiveComplaint.courtReferral.id,
        expectedVersion: 7,
        caseNumber: nextNumber("民初"),
        procedureKind: "SUMMARY",
      },
    },
  );
  expect(data).toEqual({ fileCase: { problems: [{ __typename: "StaleVersion", currentVersion: 1 }] } });
});
