import { personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COURT, assistant, judge, morningOf, nextNumber, stepsOn, zhang } from "./steps.ts";

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

const services = () => hub.running.court.services;

/** An agreement applied for on 2 March and confirmed on the 17th. */
async function confirmed() {
  const { confirmation, agreementId, partyIds } = await steps.applied();
  const target = { confirmationId: confirmation.id };
  const caseNumber = nextNumber("民特");
  done(await services().confirmations.accept(assistant, { ...target, caseNumber }));
  hub.clock.set(morningOf("2026-03-17"));
  done(await services().confirmations.confirm(judge, { ...target, rulingNumber: caseNumber }));
  await hub.settle();
  return { target, caseNumber, agreementId, partyIds, disputeId: confirmation.disputeId };
}
const received = (target: { confirmationId: string }, partyId: string, receivedOn: string) =>
  services().receipts.ruling(assistant, { ...target, partyId, receivedOn, means: "DIRECT" });
const confirmedBy = async (agreementId: string): Promise<unknown> => {
  const [row]: { confirmed_by: string | null }[] = await hub.running.mediation.foundations.db.query(
    `SELECT confirmed_by FROM mediation_agreement WHERE id = $1`,
    [agreementId],
  );
  return row!.confirmed_by;
};

test("each party's fifteen days run from its own receipt; one objects in time, the ruling is set aside", async () => {
  const { target, caseNumber, agreementId, partyIds, disputeId } = await confirmed();
  const [applicant = "", respondent = ""] = partyIds;
  hub.clock.set(morningOf("2026-03-20"));
  const first = done(await received(target, applicant, "2026-03-17"));
  const second = done(await received(target, respondent, "2026-03-20"));
  // Fifteen days after 17 March, and after the 20th: 4 April, Tomb-sweeping Day until the 6th.
  const window = { code: "CONFIRM_OBJECT", status: "RUNNING" };
  expect(await steps.clocksOf(first.id)).toEqual([{ ...window, triggeredOn: "2026-03-17", dueOn: "2026-04-01" }]);
  expect(await steps.clocksOf(second.id)).toEqual([{ ...window, triggeredOn: "2026-03-20", dueOn: "2026-04-07" }]);

  hub.clock.set(morningOf("2026-04-02"));
  const objecting = { ...target, objector: "PARTY", reason: "协议并非自愿" } as const;
  expect(await services().objections.raise(zhang, { ...objecting, partyId: applicant })).toMatchObject({
    code: "OBJECTED_TOO_LATE",
    facts: { lastDay: "2026-04-01" },
  });
  const li = personNamed("party-li");
  const { id: objectionId } = done(await services().objections.raise(li, { ...objecting, partyId: respondent }));
  expect(await steps.clocksOf(second.id)).toMatchObject([{ status: "MET" }]);
  expect(await steps.clocksOf(objectionId)).toEqual([
    // Thirty days after 2 April: 2 May, Labour Day until the 5th.
    { code: "OBJECTION_DECIDE", triggeredOn: "2026-04-02", dueOn: "2026-05-06", status: "RUNNING" },
  ]);
  expect(await confirmedBy(agreementId)).toBe(caseNumber);

  // An outsider's objection that waits as well; there is nothing left of it once the ruling is set aside.
  hub.clock.set(morningOf("2026-04-03"));
  const outsider = { ...target, objector: "OUTSIDER", knownOn: "2026-03-30", reason: "房屋为共有" } as const;
  const { id: otherId } = done(await services().objections.raise(assistant, outsider));

  hub.clock.set(morningOf("2026-04-10"));
  const decision = { objectionId, decision: "SET_ASIDE" } as const;
  const ruling = { ...decision, rulingNumber: `${caseNumber}之一` };
  expect(refused(await services().objections.decide(assistant, ruling))).toBe("NOT_YOUR_ACT");
  expect(refused(await services().objections.decide(judge, { ...decision, rulingNumber: nextNumber("民特") }))).toBe(
    "OTHER_CASE",
  );
  expect(done(await services().objections.decide(judge, ruling))).toMatchObject({ state: "SET_ASIDE" });
  await hub.settle();
  expect(await confirmedBy(agreementId)).toBeNull();
  expect(await steps.clocksOf(otherId)).toContainEqual({
    code: "OBJECTION_DECIDE",
    triggeredOn: "2026-04-03",
    dueOn: "2026-05-06",
    status: "CANCELLED",
  });
  const { data } = await hub.ask(
    "party-li",
    `query ($id: ID!) { dispute(id: $id) { judicialConfirmations { state
      rulingReceipts { paper receivedOn means party { id } deadlines { code status } }
      objections { state objector reason countedFrom decidedOn party { id } deadlines { code status } } } } }`,
    { id: disputeId },
  );
  expect(data["dispute"]).toMatchObject({
    judicialConfirmations: [
      {
        state: "SET_ASIDE",
        rulingReceipts: [
          { paper: "RULING", receivedOn: "2026-03-17", party: { id: applicant } },
          { receivedOn: "2026-03-20", deadlines: [{ code: "CONFIRM_OBJECT", status: "MET" }] },
        ],
        objections: [
          {
            state: "SET_ASIDE",
            objector: "PARTY",
            reason: "协议并非自愿",
            countedFrom: "2026-03-20",
            decidedOn: "2026-04-10",
            party: { id: respondent },
            deadlines: [{ code: "OBJECTION_DECIDE", status: "MET" }],
          },
          { state: "MOOT", objector: "OUTSIDER", decidedOn: "2026-04-10" },
        ],
      },
    ],
  });
});

test("an outsider has six months from knowing; the court writes it down, rejects, and the confirmation stands", async () => {
  const { target, caseNumber } = await confirmed();
  const objecting = { ...target, objector: "OUTSIDER", reason: "标的物属于他人" } as const;
  hub.clock.set(morningOf("2026-09-18"));
  expect(await services().objections.raise(assistant, { ...objecting, knownOn: "2026-03-17" })).toMatchObject({
    code: "OBJECTED_TOO_LATE",
    facts: { lastDay: "2026-09-17" },
  });
  expect(refused(await services().objections.raise(zhang, { ...objecting, knownOn: "2026-03-18" }))).toBe(
    "NOT_A_PARTY",
  );
  const raised = done(await services().objections.raise(assistant, { ...objecting, knownOn: "2026-03-18" }));
  expect(await steps.clocksOf(raised.id)).toEqual([
    { code: "CONFIRM_OBJECT_OUTSIDER", triggeredOn: "2026-03-18", dueOn: "2026-09-18", status: "MET" },
    { code: "OBJECTION_DECIDE", triggeredOn: "2026-09-18", dueOn: "2026-10-19", status: "RUNNING" },
  ]);
  const ruling = { objectionId: raised.id, decision: "REJECTED", rulingNumber: caseNumber } as const;
  expect(done(await services().objections.decide(judge, ruling))).toMatchObject({ state: "REJECTED" });
  expect(await services().objections.decide(judge, ruling)).toMatchObject({ code: "WRONG_STATE" });
});

test("only who objected takes it back; before the ruling there is nothing to object to", async () => {
  const { confirmation, partyIds } = await steps.applied();
  const early = { confirmationId: confirmation.id, objector: "PARTY", partyId: partyIds[0]!, reason: "不服" } as const;
  expect(refused(await services().objections.raise(zhang, early))).toBe("WRONG_STATE");
  const { target, partyIds: parties } = await confirmed();
  const objecting = { ...target, objector: "PARTY", partyId: parties[0]!, reason: "不服" } as const;
  const { id: objectionId } = done(await services().objections.raise(zhang, objecting));
  expect(refused(await services().objections.raise(zhang, objecting))).toBe("OBJECTION_PENDING");
  expect(refused(await services().objections.withdraw(personNamed("party-li"), { objectionId }))).toBe(
    "NOT_THE_OBJECTOR",
  );
  expect(refused(await services().objections.withdraw(judge, { objectionId }))).toBe("NOT_THE_OBJECTOR");
  expect(done(await services().objections.withdraw(zhang, { objectionId }))).toMatchObject({ state: "WITHDRAWN" });
  expect(await steps.clocksOf(objectionId)).toMatchObject([{ code: "OBJECTION_DECIDE", status: "CANCELLED" }]);
});

test("in default the other party applies for enforcement; the court finds the application by its state", async () => {
  const { target, partyIds } = await confirmed();
  const [applicantId = "", defaultingPartyId = ""] = partyIds;
  const applying = { ...target, applicantId, defaultingPartyId, performanceDueOn: "2026-04-10" };
  expect(refused(await services().enforcements.apply(zhang, applying))).toBe("NOT_DUE_YET");
  hub.clock.set(morningOf("2026-04-13"));
  expect(await services().enforcements.apply(assistant, { ...applying, caseNumber: nextNumber("民特") })).toMatchObject(
    {
      code: "WRONG_CASE_NUMBER",
      facts: { types: ["执"] },
    },
  );
  expect(await services().enforcements.apply(zhang, { ...applying, performanceDueOn: "2023-12-01" })).toMatchObject({
    code: "ENFORCEMENT_TOO_LATE",
    facts: { lastDay: "2025-12-01" },
  });
  const caseNumber = nextNumber("执");
  const { id } = done(await services().enforcements.apply(assistant, { ...applying, caseNumber }));
  expect(await steps.clocksOf(id)).toEqual([
    { code: "ENFORCEMENT_APPLY", triggeredOn: "2026-04-10", dueOn: null, status: "MET" },
  ]);
  expect(refused(await services().enforcements.apply(zhang, applying))).toBe("WRONG_STATE");
  await hub.settle();
  const { data } = await hub.ask(
    "judge-assistant",
    `{ judicialConfirmations(states: [ENFORCEMENT_APPLIED], first: 100) { nodes { id
      enforcement { performanceDueOn appliedOn caseNumber defaultingParty { id } } } } }`,
  );
  expect(data).toEqual({
    judicialConfirmations: {
      nodes: [
        {
          id: target.confirmationId,
          enforcement: {
            performanceDueOn: "2026-04-10",
            appliedOn: "2026-04-13",
            caseNumber,
            defaultingParty: { id: defaultingPartyId },
          },
        },
      ],
    },
  });
});

test("papers that never came: after their day the judge treats the application as withdrawn, and it may be made again", async () => {
  const { confirmation, agreementId, partyIds } = await steps.applied();
  const target = { confirmationId: confirmation.id };
  const asking = { ...target, dueOn: "2026-03-09", papers: ["调解协议原件"] };
  done(await services().confirmationApplications.requestSupplement(assistant, asking));
  const silent = { ...target, ground: "PAPERS_NOT_SUPPLIED" } as const;
  hub.clock.set(morningOf("2026-03-09"));
  expect(refused(await services().confirmations.deemWithdrawn(judge, silent))).toBe("PAPERS_NOT_OVERDUE");
  hub.clock.set(morningOf("2026-03-10"));
  expect(refused(await services().confirmations.deemWithdrawn(assistant, silent))).toBe("NOT_YOUR_ACT");
  expect(done(await services().confirmations.deemWithdrawn(judge, silent))).toMatchObject({
    state: "DEEMED_WITHDRAWN",
    ground: "PAPERS_NOT_SUPPLIED",
  });
  const again = { agreementId, courtId: COURT, applicantIds: partyIds };
  done(await services().confirmationApplications.apply(zhang, again));
});

test("a statement is in effect when both have signed; until then a change of mind leads to trial", async () => {
  const filed = async () => {
    const complaint = await steps.received();
    const caseNumber = await steps.filed(complaint, "SUMMARY");
    await steps.entrusted(complaint);
    await steps.signedBy("court-mediator", complaint);
    await steps.agreed(await steps.mediating(complaint));
    const target = { courtReferralId: complaint.id };
    done(await services().referrals.issueStatement(judge, { ...target, caseNumber }));
    return { target, complaint };
  };
  const { target, complaint } = await filed();
  const [one = "", other = ""] = complaint.partyIds;
  const signing = { ...target, receivedOn: "2026-03-02", means: "AT_COURT" } as const;
  done(await services().receipts.statement(assistant, { ...signing, partyId: one }));
  expect(refused(await services().receipts.statement(assistant, { ...signing, partyId: one }))).toBe(
    "RECEIVED_ALREADY",
  );
  expect(await steps.refresh(complaint.id)).toMatchObject({ statementEffectiveOn: null });
  hub.clock.set(morningOf("2026-03-05"));
  done(await services().receipts.statement(assistant, { ...signing, partyId: other, receivedOn: "2026-03-05" }));
  expect(await steps.refresh(complaint.id)).toMatchObject({
    state: "MEDIATION_STATEMENT",
    statementEffectiveOn: "2026-03-05",
  });
  expect(refused(await services().referrals.resumeTrial(assistant, target))).toBe("STATEMENT_IN_EFFECT");

  const unsigned = await filed();
  expect(done(await services().referrals.resumeTrial(assistant, unsigned.target))).toMatchObject({ state: "TRIAL" });
});

test("who may do what after a ruling, and what the others are told", async () => {
  const { target, partyIds } = await confirmed();
  const [partyId = ""] = partyIds;
  const acts: Record<string, (viewer: Viewer) => Promise<unknown>> = {
    recordRulingReceipt: (viewer) =>
      services().receipts.ruling(viewer, { ...target, partyId, receivedOn: "2026-03-01", means: "MAIL" }),
    raiseConfirmationObjection: (viewer) =>
      services().objections.raise(viewer, { ...target, objector: "PARTY", partyId: "nobody", reason: "不服" }),
    applyForEnforcement: (viewer) =>
      services().enforcements.apply(viewer, {
        ...target,
        applicantId: "nobody",
        defaultingPartyId: partyId,
        performanceDueOn: "2026-03-01",
      }),
  };
  /** Neither the confirming court's people nor parties, whether they see it or not. */
  const others = [
    ...["shashi-clerk", "zunyi-clerk", "police-officer", "petition-clerk", "court-mediator", "integrator"],
    ...["centre-clerk", "mediator", "developer"],
  ];
  /** The seeds have no other court; this is an assistant of one. */
  const elsewhere = { ...personNamed("judge-assistant"), organizationId: "ssq-court", divisions: ["421002"] };
  const own: Record<string, [string, string]> = {
    recordRulingReceipt: ["DAY_OUTSIDE", "NOT_YOUR_ACT"],
    raiseConfirmationObjection: ["NOT_A_PARTY", "NOT_A_PARTY"],
    applyForEnforcement: ["NOT_A_PARTY", "NOT_A_PARTY"],
  };
  for (const [act, run] of Object.entries(acts)) {
    const [ofCourt, ofParty] = own[act]!;
    const told: Record<string, string> = {};
    const should: Record<string, string> = {
      ...Object.fromEntries(others.map((person) => [person, "NOT_YOUR_ACT"])),
      "judge-assistant": ofCourt,
      judge: ofCourt,
      "party-zhang": ofParty,
    };
    const said = async (viewer: Viewer): Promise<string> => {
      const answer = await run(viewer);
      return isRefusal(answer) ? answer.code : "DONE";
    };
    expect([act, await said(elsewhere)]).toEqual([act, "CONFIRMATION_NOT_FOUND"]);
    for (const person of Object.keys(should)) told[person] = await said(personNamed(person));
    expect([act, told]).toEqual([act, should]);
  }
});
