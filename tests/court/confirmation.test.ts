import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { ask } from "../support/ask.ts";
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

const confirmations = () => hub.running.court.services.confirmations;
const applications = () => hub.running.court.services.confirmationApplications;

test("one applicant missing is not a joint application, and the missing party is named", async () => {
  const { agreementId, partyIds } = await steps.agreementOfCommittee();
  const [first, second] = partyIds;
  const alone = { agreementId, courtId: COURT, applicantIds: [first!] };
  expect(await applications().apply(zhang, alone)).toMatchObject({
    code: "NOT_JOINT",
    facts: { partyIds: [second] },
  });
  const strangers = { ...alone, applicantIds: [first!, second!, "somebody"] };
  expect(refused(await applications().apply(zhang, strangers))).toBe("NOT_A_PARTY");
});

test.each([
  ["2026-03-02", "2026-04-01", "2026-04-02", "the thirtieth day is a Wednesday"],
  ["2026-09-01", "2026-10-08", "2026-10-09", "the thirtieth day opens the National Day holiday, kept until the 7th"],
])("in effect on %s it is applied for until %s, on %s no more: %s", async (effectiveOn, lastDay, nextDay) => {
  hub.clock.set(morningOf(effectiveOn));
  const inTime = await steps.agreementOfCommittee();
  const late = await steps.agreementOfCommittee();
  const apply = ({ agreementId, partyIds }: typeof late) =>
    applications().apply(zhang, { agreementId, courtId: COURT, applicantIds: partyIds });

  hub.clock.set(morningOf(lastDay));
  expect(done(await apply(inTime))).toMatchObject({ state: "APPLIED", appliedOn: lastDay });
  hub.clock.set(morningOf(nextDay));
  expect(await apply(late)).toMatchObject({ code: "APPLIED_TOO_LATE", facts: { lastDay } });
  expect(await steps.clocksOf(inTime.agreementId)).toMatchObject([{ dueOn: lastDay, status: "MET" }]);
  // Nobody was obliged to apply: what passed is a right, and no clock is overdue.
  expect(await steps.clocksOf(late.agreementId)).toMatchObject([{ dueOn: lastDay, status: "RUNNING" }]);

  // What was handed in on the last day may be written down the day after, by the court.
  const paper = { agreementId: late.agreementId, courtId: COURT, applicantIds: late.partyIds, appliedOn: lastDay };
  expect(refused(await applications().apply(zhang, paper))).toBe("DAY_OUTSIDE");
  const written = done(await applications().apply(assistant, paper));
  expect(await steps.clocksOf(written.id)).toMatchObject([{ code: "CONFIRM_ACCEPT", triggeredOn: lastDay }]);
});

test("where the calendar does not know the last day's year yet, nobody is turned away as late", async () => {
  hub.clock.set(morningOf("2026-12-15"));
  const { agreementId, partyIds } = await steps.agreementOfCommittee();
  expect(await steps.clocksOf(agreementId)).toMatchObject([{ dueOn: null, status: "RUNNING" }]);
  hub.clock.set(morningOf("2027-02-01"));
  done(await applications().apply(zhang, { agreementId, courtId: COURT, applicantIds: partyIds }));
});

test("it goes to the court that invited the committee, or else to one over the dispute's division", async () => {
  const { agreementId, partyIds } = await steps.agreementOfCommittee();
  const joint = { agreementId, applicantIds: partyIds };
  expect(await applications().apply(zhang, { ...joint, courtId: "ssq-court" })).toMatchObject({
    code: "NO_JURISDICTION",
    facts: { courtIds: [COURT] },
  });
  // A court's people write down what goes to their own court; those of another division find no such agreement.
  const judgeOfShashi = { ...assistant, organizationId: "ssq-court", divisions: ["421000"] };
  expect(refused(await applications().apply(judgeOfShashi, { ...joint, courtId: COURT }))).toBe("OTHER_BODY");
  const elsewhere = { ...judgeOfShashi, divisions: ["421002"] };
  expect(refused(await applications().apply(elsewhere, { ...joint, courtId: "ssq-court" }))).toBe(
    "AGREEMENT_NOT_FOUND",
  );
  expect(refused(await applications().apply(personNamed("mediator"), { ...joint, courtId: COURT }))).toBe(
    "NOT_YOUR_ACT",
  );
  const stranger = { ...zhang, personId: "somebody" };
  expect(refused(await applications().apply(stranger, { ...joint, courtId: COURT }))).toBe("AGREEMENT_NOT_FOUND");
});

test("papers are asked for, and the three days for accepting run anew from the day they came in", async () => {
  const { confirmation, agreementId } = await steps.applied();
  const target = { confirmationId: confirmation.id };
  const asking = { ...target, papers: ["调解协议原件"] };
  expect(refused(await applications().requestSupplement(assistant, { ...asking, dueOn: "2026-03-02" }))).toBe(
    "DAY_PASSED",
  );
  expect(
    refused(await applications().requestSupplement(assistant, { ...target, papers: [], dueOn: "2026-03-09" })),
  ).toBe("NO_PAPERS");
  const asked = done(await applications().requestSupplement(assistant, { ...asking, dueOn: "2026-03-09" }));
  expect(asked).toMatchObject({ state: "SUPPLEMENT_REQUESTED", supplementDueOn: "2026-03-09" });
  expect(refused(await confirmations().accept(assistant, { ...target, caseNumber: nextNumber("民特") }))).toBe(
    "WRONG_STATE",
  );

  hub.clock.set(morningOf("2026-03-05"));
  expect(done(await applications().supplement(zhang, target))).toMatchObject({ state: "APPLIED" });
  // Three days after Thursday, 5 March is Sunday.
  expect(await steps.clocksOf(confirmation.id)).toEqual([
    { code: "CONFIRM_ACCEPT", triggeredOn: "2026-03-02", dueOn: "2026-03-05", status: "CANCELLED" },
    { code: "CONFIRM_ACCEPT", triggeredOn: "2026-03-05", dueOn: "2026-03-09", status: "RUNNING" },
  ]);
  // No court had to do with the mediation: the number is one of the special procedure.
  const wrong = await confirmations().accept(assistant, { ...target, caseNumber: nextNumber("诉前调确") });
  expect(wrong).toMatchObject({ code: "WRONG_CASE_NUMBER", facts: { types: ["民特"] } });
  const caseNumber = nextNumber("民特");
  expect(done(await confirmations().accept(assistant, { ...target, caseNumber }))).toMatchObject({
    state: "ACCEPTED",
    acceptedOn: "2026-03-05",
  });
  const ruling = { ...target, rulingNumber: nextNumber("民特") };
  expect(refused(await confirmations().confirm(judge, ruling))).toBe("OTHER_CASE");
  done(await confirmations().confirm(judge, { ...target, rulingNumber: caseNumber }));
  await hub.settle();
  const [row]: { confirmed_by: string }[] = await hub.running.mediation.foundations.db.query(
    `SELECT confirmed_by FROM mediation_agreement WHERE id = $1`,
    [agreementId],
  );
  expect(row).toEqual({ confirmed_by: caseNumber });
});

test("not accepted by the judge, the parties may apply again while their window lasts", async () => {
  const { confirmation, agreementId, partyIds } = await steps.applied();
  const refusal = { confirmationId: confirmation.id, ground: "RIGHT_DETERMINATION" } as const;
  expect(refused(await confirmations().refuse(assistant, refusal))).toBe("NOT_YOUR_ACT");
  expect(done(await confirmations().refuse(judge, refusal))).toMatchObject({
    state: "NOT_ACCEPTED",
    ground: "RIGHT_DETERMINATION",
    ruledOn: "2026-03-02",
  });
  expect(await steps.clocksOf(agreementId)).toMatchObject([
    { triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "MET" },
    { triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "RUNNING" },
  ]);
  done(await applications().apply(zhang, { agreementId, courtId: COURT, applicantIds: partyIds }));
});

test("only one application runs at a time, and the court where it runs is named", async () => {
  const { agreementId, partyIds } = await steps.applied();
  const again = { agreementId, courtId: COURT, applicantIds: partyIds };
  expect(await applications().apply(zhang, again)).toMatchObject({
    code: "ALREADY_APPLIED",
    facts: { courtId: COURT, state: "APPLIED" },
  });
});

test("both parties apply at the same moment: one application is open, the other is told of it", async () => {
  const { agreementId, partyIds } = await steps.agreementOfCommittee();
  const applying = { agreementId, courtId: COURT, applicantIds: partyIds };
  const both = await Promise.all(
    ["party-zhang", "party-li"].map((person) => applications().apply(personNamed(person), applying)),
  );
  expect(both.map((one) => (isRefusal(one) ? one.code : one.state)).sort()).toEqual(["ALREADY_APPLIED", "APPLIED"]);
});

test("withdrawing is a party's own act until the ruling; the clocks fall away and the window is open again", async () => {
  const { confirmation, agreementId } = await steps.applied();
  const target = { confirmationId: confirmation.id };
  done(await confirmations().accept(assistant, { ...target, caseNumber: nextNumber("民特") }));
  expect(refused(await applications().withdraw(judge, target))).toBe("NOT_YOUR_ACT");
  hub.clock.set(morningOf("2026-03-10"));
  expect(done(await applications().withdraw(zhang, target))).toMatchObject({ state: "WITHDRAWN" });
  expect(await steps.clocksOf(confirmation.id)).toMatchObject([
    { code: "CONFIRM_ACCEPT", status: "MET" },
    { code: "CONFIRM_DECIDE", status: "CANCELLED" },
    { code: "CONFIRM_OUTER", status: "CANCELLED" },
  ]);
  expect((await steps.clocksOf(agreementId)).map(({ status }) => status)).toEqual(["MET", "RUNNING"]);
  expect(refused(await applications().withdraw(zhang, target))).toBe("WRONG_STATE");
});

test("dismissed, the parties are told the routes left, and the same agreement does not come before a court again", async () => {
  const { confirmation, agreementId, partyIds } = await steps.applied();
  const target = { confirmationId: confirmation.id };
  done(await confirmations().accept(assistant, { ...target, caseNumber: nextNumber("民特") }));
  const dismissal = { ...target, ground: "UNCLEAR" } as const;
  expect(refused(await confirmations().dismiss(judge, { ...dismissal, routesTold: [] }))).toBe("ROUTES_NOT_TOLD");
  hub.clock.set(morningOf("2026-03-18"));
  const routesTold = ["VARY_AGREEMENT", "SUE"] as const;
  expect(done(await confirmations().dismiss(judge, { ...dismissal, routesTold }))).toMatchObject({
    state: "DISMISSED",
    ground: "UNCLEAR",
    routesTold,
  });
  // Fifteen days after 2 March were over on the 17th; the outer limit is 1 April.
  expect((await steps.clocksOf(confirmation.id)).slice(1)).toEqual([
    { code: "CONFIRM_DECIDE", triggeredOn: "2026-03-02", dueOn: "2026-03-17", status: "MISSED" },
    { code: "CONFIRM_OUTER", triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "MET" },
  ]);
  const again = { agreementId, courtId: COURT, applicantIds: partyIds };
  expect(refused(await applications().apply(zhang, again))).toBe("ALREADY_APPLIED");
});

test("the court finds the agreements its invitations led to while their window runs, with the days left", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  const agreementId = await steps.agreed(await steps.mediating(complaint));
  const others = await steps.agreementOfCommittee();
  const seenBy = async (person: string, filter = ""): Promise<unknown[]> => {
    const { data } = await ask<{ confirmableAgreements: { nodes: { agreement: { id: string } }[] } }>(
      hub.running.court.url,
      person,
      `{ confirmableAgreements(first: 100 ${filter}) { nodes {
        effectiveOn agreement { id } invitingCourt { id } deadlines { code dueOn daysLeft } } } }`,
    );
    const own = [agreementId, others.agreementId];
    return data.confirmableAgreements.nodes.filter(({ agreement }) => own.includes(agreement.id));
  };
  hub.clock.set(morningOf("2026-03-12"));
  const window = [{ code: "CONFIRM_APPLY", dueOn: "2026-04-01", daysLeft: 20 }];
  const invited = { effectiveOn: "2026-03-02", agreement: { id: agreementId }, invitingCourt: { id: COURT } };
  expect(await seenBy("judge-assistant")).toEqual([{ ...invited, deadlines: window }]);
  expect(await seenBy("party-zhang")).toHaveLength(2);
  for (const [filter, found] of [
    ['dueUntil: "2026-04-01"', 2],
    ['dueUntil: "2026-03-31"', 0],
    ['committeeIds: ["jzq-court-room"]', 1],
    ["modes: [DELEGATED]", 1],
    ["modes: [ENTRUSTED]", 0],
  ] as const)
    expect([filter, await seenBy("party-zhang", `filter: { ${filter} }`)]).toMatchObject([filter, { length: found }]);
  expect(await seenBy("petition-clerk")).toEqual([]);

  const joint = { agreementId: others.agreementId, courtId: COURT, applicantIds: others.partyIds };
  done(await applications().apply(zhang, joint));
  expect(await seenBy("party-zhang")).toHaveLength(1);
  hub.clock.set(morningOf("2026-04-02"));
  expect(await seenBy("judge-assistant")).toEqual([]);
});

test("the court goes through the papers: what is missing is asked for by its name, and nothing is accepted without it", async () => {
  const { confirmation } = await steps.applied();
  const target = { confirmationId: confirmation.id };
  const { confirmationPapers, confirmations } = hub.running.court.services;
  const there = ["AGREEMENT", "IDENTITY_AND_CONTACT"] as const;
  const checked = { ...target, aboutProperty: true };
  expect(refused(await confirmationPapers.check(zhang, { ...checked, present: there }))).toBe("NOT_YOUR_ACT");
  done(await confirmationPapers.check(assistant, { ...checked, present: there }));
  const accepting = { ...target, caseNumber: nextNumber("民特") };
  expect(await confirmations.accept(assistant, accepting)).toMatchObject({
    code: "PAPERS_MISSING",
    type: "ConfirmationPapersMissing",
    facts: { papers: ["PROOF_OF_MEDIATION", "PROPERTY_RIGHTS"] },
  });
  const asked = done(
    await applications().requestSupplement(assistant, { ...target, dueOn: "2026-03-09", papers: ["借条原件"] }),
  );
  expect(asked.papersMissing).toEqual(["调解组织主持调解的证明", "与调解协议相关的财产权利证明等材料", "借条原件"]);
  // The parties say that they came in; the court goes through them again, and something is still not there.
  done(await applications().supplement(zhang, target));
  done(await confirmationPapers.check(assistant, { ...checked, present: [...there, "PROOF_OF_MEDIATION"] }));
  expect(refused(await confirmations.accept(assistant, accepting))).toBe("PAPERS_MISSING");
  done(
    await confirmationPapers.check(assistant, {
      ...checked,
      present: [...there, "PROOF_OF_MEDIATION", "PROPERTY_RIGHTS"],
    }),
  );
  const query = `query ($id: ID!) { judicialConfirmation(id: $id) { papers { paper required present } } }`;
  interface Shown {
    readonly judicialConfirmation: { readonly papers: readonly { paper: string; present: boolean }[] | null } | null;
  }
  const shown = async (person: string) =>
    (await ask<Shown>(hub.running.court.url, person, query, { id: confirmation.id })).data.judicialConfirmation?.papers;
  expect((await shown("party-li"))?.map(({ present }) => present)).toEqual([true, true, true, true]);
  expect(await shown("centre-clerk")).toBeNull();
  done(await confirmations.accept(assistant, accepting));
  expect(refused(await confirmationPapers.check(assistant, { ...checked, present: there }))).toBe("WRONG_STATE");
});

test("a judge puts an application first, which is found by that, once and while it waits; its terms stay", async () => {
  const { confirmation } = await steps.applied();
  await steps.applied();
  const priorities = hub.running.court.services.confirmationPriorities;
  const first = { confirmationId: confirmation.id, ground: "SOON_DUE" } as const;
  const before = await steps.clocksOf(confirmation.id);
  expect(refused(await priorities.prioritise(assistant, first))).toBe("NOT_YOUR_ACT");
  done(await priorities.prioritise(judge, first));
  expect(await priorities.prioritise(judge, first)).toMatchObject({
    code: "FIRST_ALREADY",
    facts: { doneOn: "2026-03-02" },
  });
  expect(await steps.clocksOf(confirmation.id)).toEqual(before);
  const found = async (prioritised: boolean): Promise<string[]> => {
    const { data } = await ask<{ judicialConfirmations: { nodes: { id: string; priorityGround: string | null }[] } }>(
      hub.running.court.url,
      "judge-assistant",
      `{ judicialConfirmations(first: 100, prioritised: ${prioritised}) { nodes { id priorityGround } } }`,
    );
    expect(
      data.judicialConfirmations.nodes.every(({ priorityGround }) => (priorityGround !== null) === prioritised),
    ).toBe(true);
    return data.judicialConfirmations.nodes.map(({ id }) => id);
  };
  expect(await found(true)).toEqual([confirmation.id]);
  expect(await found(false)).not.toContain(confirmation.id);
});
