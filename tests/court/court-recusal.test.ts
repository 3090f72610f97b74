import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { assistant, judge, morningOf, nextNumber, stepsOn, zhang } from "./steps.ts";

const colleague: Viewer = { ...assistant, personId: "jzq-second-assistant" };
const interest = { ground: "INTEREST", reason: "法官助理与对方合伙经营" } as const;

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

const recusals = () => hub.running.court.services.courtRecusals;
const reviews = () => hub.running.court.services.recusalReviews;
const file = (viewer: Viewer, courtReferralId: string) =>
  hub.running.court.services.referrals.fileCase(viewer, {
    courtReferralId,
    caseNumber: nextNumber("民初"),
    procedureKind: "SUMMARY",
  });

test("a party asks: the assistant stops, a colleague goes on, and once granted the assistant is out for good", async () => {
  const { id: courtReferralId, disputeId } = await steps.received();
  const asked = done(await recusals().request(zhang, { courtReferralId, about: "ASSISTANT", ...interest }));
  expect(asked).toMatchObject({ state: "REQUESTED", askedBy: "PARTY", officialId: assistant.personId });
  expect(await file(assistant, courtReferralId)).toMatchObject({
    code: "RECUSAL_PENDING",
    facts: { recusalId: asked.id, about: "ASSISTANT", requestedOn: "2026-03-02" },
  });
  done(await file(colleague, courtReferralId));

  hub.clock.set(morningOf("2026-03-05"));
  const decision = { recusalId: asked.id, reason: "确有利害关系" };
  expect(refused(await recusals().grant(assistant, decision))).toBe("NOT_YOUR_ACT");
  expect(done(await recusals().grant(judge, decision))).toMatchObject({ state: "GRANTED", decidedOn: "2026-03-05" });
  // 2 March and three days; decided on the last of them.
  expect(await steps.clocksOf(courtReferralId)).toEqual([
    { code: "COURT_RECUSAL", triggeredOn: "2026-03-02", dueOn: "2026-03-05", status: "MET" },
  ]);
  const resume = { courtReferralId };
  expect(await hub.running.court.services.referrals.resumeTrial(assistant, resume)).toMatchObject({
    code: "OFFICIAL_RECUSED",
    facts: { recusalId: asked.id },
  });
  done(await hub.running.court.services.referrals.resumeTrial(colleague, resume));
  expect(await steps.announced(disputeId, "court.CourtRecusalDecided")).toMatchObject([{ result: "GRANTED" }]);
  expect(JSON.stringify(await steps.announced(disputeId, "court.CourtRecusalRequested"))).not.toContain("合伙");
});

test("rejected, whoever asked has it reviewed once, and the assistant goes on meanwhile", async () => {
  const complaint = await steps.received();
  const courtReferralId = complaint.id;
  const { id: recusalId } = done(await recusals().request(zhang, { courtReferralId, about: "ASSISTANT", ...interest }));
  done(await recusals().reject(judge, { recusalId, reason: "无利害关系" }));
  expect(await recusals().request(zhang, { courtReferralId, about: "ASSISTANT", ...interest })).toMatchObject({
    code: "DECIDED_BEFORE",
    facts: { recusalId, decisionReason: "无利害关系" },
  });
  const other = { recusalId, reason: "不服", partyId: complaint.partyIds[1]! };
  expect(refused(await reviews().request(colleague, other))).toBe("NOT_THE_ASKER");
  done(await reviews().request(zhang, { recusalId, reason: "有新的证据" }));
  done(await file(assistant, courtReferralId));
  expect(await steps.clocksOf(courtReferralId)).toMatchObject([
    { code: "COURT_RECUSAL", status: "MET" },
    { code: "COURT_RECUSAL_REVIEW", dueOn: "2026-03-05", status: "RUNNING" },
  ]);
  const decide = { recusalId, reason: "维持原决定", granted: false };
  expect(refused(await reviews().decide(assistant, decide))).toBe("NOT_YOUR_ACT");
  expect(done(await reviews().decide(judge, decide))).toMatchObject({ state: "UPHELD" });
  expect(await reviews().request(zhang, { recusalId, reason: "再次申请" })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "UPHELD", allowed: [] },
  });
});

test("a review may grant it after all, and then the assistant is out", async () => {
  const { id: courtReferralId } = await steps.received();
  const { id: recusalId } = done(await recusals().request(zhang, { courtReferralId, about: "ASSISTANT", ...interest }));
  done(await recusals().reject(judge, { recusalId, reason: "无利害关系" }));
  done(await reviews().request(zhang, { recusalId, reason: "有合伙协议为证" }));
  done(await reviews().decide(judge, { recusalId, reason: "证据属实", granted: true }));
  expect(refused(await file(assistant, courtReferralId))).toBe("OFFICIAL_RECUSED");
});

test("of a judge the president decides: the assistant writes it down with its number, in a confirmation too", async () => {
  const { confirmation } = await steps.applied();
  const confirmationId = confirmation.id;
  const asked = done(await recusals().request(judge, { confirmationId, ...interest }));
  expect(asked).toMatchObject({ state: "WITH_PRESIDENT", askedBy: "OFFICIAL", about: "JUDGE" });
  const decision = { recusalId: asked.id, reason: "决定回避" };
  expect(refused(await recusals().grant(judge, decision))).toBe("NOT_YOUR_ACT");
  expect(refused(await recusals().grant(assistant, decision))).toBe("NUMBER_MISSING");
  done(await recusals().grant(assistant, { ...decision, decisionNumber: "荆法回〔2026〕1号" }));
  const refuse = { confirmationId, ground: "WRONG_COURT" } as const;
  expect(await hub.running.court.services.confirmations.refuse(judge, refuse)).toMatchObject({
    code: "OFFICIAL_RECUSED",
  });
});

test("where nobody asked, whoever would decide orders it of whoever acts in the matter", async () => {
  const { id: courtReferralId } = await steps.received();
  const order = { courtReferralId, about: "ASSISTANT", ...interest } as const;
  expect(refused(await recusals().order(assistant, order))).toBe("NOT_YOUR_ACT");
  // The judge has not acted here yet: there is nobody the president could order out.
  const ofJudge = { ...order, about: "JUDGE", decisionNumber: "荆法回〔2026〕2号" } as const;
  expect(refused(await recusals().order(assistant, ofJudge))).toBe("NOBODY_ACTS");
  // The complaint was received by one assistant; a colleague filed the case, and is the one who acts now.
  done(await file(colleague, courtReferralId));
  const ordered = done(await recusals().order(judge, order));
  expect(ordered).toMatchObject({ state: "GRANTED", askedBy: "NOBODY", officialId: colleague.personId });
  const resume = { courtReferralId };
  expect(refused(await hub.running.court.services.referrals.resumeTrial(colleague, resume))).toBe("OFFICIAL_RECUSED");
  done(await hub.running.court.services.referrals.resumeTrial(assistant, resume));
});

test("a matter the court has done with has nothing to keep out of, and one of another court is not there", async () => {
  const complaint = await steps.received();
  const courtReferralId = complaint.id;
  await steps.filed(complaint, "SUMMARY");
  done(await hub.running.court.services.referrals.resumeTrial(assistant, { courtReferralId }));
  expect(refused(await recusals().request(zhang, { courtReferralId, ...interest }))).toBe("MATTER_ENDED");
  expect(
    refused(await recusals().request(zhang, { courtReferralId, confirmationId: courtReferralId, ...interest })),
  ).toBe("NAME_ONE");
  const elsewhere: Viewer = { ...judge, organizationId: "ss-court", divisions: ["421002"] };
  expect(refused(await recusals().request(elsewhere, { courtReferralId, ...interest }))).toBe(
    "COURT_REFERRAL_NOT_FOUND",
  );
});

test("the reason is for whoever decides; what may be done says who waits and for what", async () => {
  const { id } = await steps.received();
  done(await recusals().request(zhang, { courtReferralId: id, about: "ASSISTANT", ...interest }));
  const query = `query($id: ID!) { courtReferral(id: $id) { recusals { about state reason }
    availableActions { action available reason { code ... on CourtRecusalPending { requestedOn } } } } }`;
  interface Seen {
    courtReferral: {
      recusals: { reason: string | null }[] | null;
      availableActions: { action: string; available: boolean; reason: object | null }[];
    };
  }
  const seen = async (person: string): Promise<Seen["courtReferral"]> =>
    (await ask<Seen>(hub.running.court.url, person, query, { id })).data.courtReferral;
  expect((await seen("judge")).recusals).toMatchObject([{ reason: interest.reason }]);
  expect((await seen("judge-assistant")).recusals).toMatchObject([{ reason: null }]);
  expect((await seen("party-zhang")).recusals).toMatchObject([{ state: "REQUESTED", reason: null }]);
  expect((await seen("centre-clerk")).recusals).toBeNull();
  expect((await seen("judge-assistant")).availableActions).toContainEqual({
    action: "FILE_CASE",
    available: false,
    reason: { code: "RECUSAL_PENDING", requestedOn: "2026-03-02" },
  });
  expect((await seen("judge")).availableActions).toContainEqual({ action: "FILE_CASE", available: true, reason: null });
});
