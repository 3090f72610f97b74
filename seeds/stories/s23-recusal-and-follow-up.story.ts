import {
  agreeInWriting,
  closeSettled,
  everyoneAgrees,
  li,
  mediators,
  register,
  sit,
  takeIn,
  visit,
  zhang,
} from "./steps.ts";
import type { Story } from "./tell.ts";

const REVIEWER = "second-mediator";
const FILE = [
  "COVER",
  "CONTENTS_LIST",
  "APPLICATION_FORM",
  "RIGHTS_NOTICE",
  "IDENTITY_PAPERS",
  "SITTING_RECORD",
  "AGREEMENT_PAPER",
  "RECEIPT",
  "FOLLOW_UP_RECORD",
  "BACK_SHEET",
] as const;
const HEAD = { person: "committee-head", id: "m-fangzhengyan" } as const;

/**
 * A case by the book: a party asks that the mediator step aside, the head takes over, an expert helps with everybody's
 * consent, the agreement is visited until it is performed, and the file is put away and reviewed.
 */
export const recusedAndVisited: Story = {
  title: "Recusal, an expert, visits, and the file reviewed",
  async tell(t) {
    t.on("2026-03-23 09:00");
    const told = await register(t, "committee-head", {
      title: "楼上装修造成楼下墙面开裂",
      category: "PROPERTY_MANAGEMENT",
      ownWords: "楼上装修以后，我家墙面裂了。",
      parties: [zhang, li],
    });
    const { dispute, partyIds } = told;
    await t.done(t.mediation.cases.apply(t.as("party-zhang"), { disputeId: dispute.id, committeeId: "jzq-committee" }));
    await takeIn(t, mediators.committee, told);
    const { id: caseId } = await t.caseOf(dispute.id);
    t.on("2026-03-24 10:00");
    const { id: recusalId } = await t.done(
      t.mediation.recusals.request(t.as("party-zhang"), {
        caseId,
        mediatorId: mediators.committee.id,
        ground: "OTHER_RELATION",
        reason: "调解员与对方系多年同事",
      }),
    );
    t.on("2026-03-25 09:00");
    const decision = { recusalId, replacementId: HEAD.id, reason: "可能影响公正，更换调解员" };
    await t.done(t.mediation.recusals.grant(t.as(HEAD.person), decision));
    const expert = { caseId, role: "EXPERT", expertId: "x-guanliang", consents: everyoneAgrees(t, partyIds) } as const;
    const { id: participantId } = await t.done(t.mediation.participants.invite(t.as(HEAD.person), expert));
    t.on("2026-03-26 14:00");
    const opinion = "开裂与拆除隔墙有关，不影响承重结构。";
    await t.done(t.mediation.participants.recordOpinion(t.as(HEAD.person), { participantId, opinion }));
    const sitting = { caseId, heldOn: t.today(), mode: "ON_SITE", open: false, presentPartyIds: partyIds } as const;
    const record = { record: "现场查看，专家说明成因。", presentParticipantIds: [participantId] };
    await t.done(t.mediation.sessions.hold(t.as(HEAD.person), { ...sitting, ...record }));
    t.on("2026-03-30 10:00");
    const { id: agreementId } = await agreeInWriting(t, HEAD, told, {
      facts: "楼上拆除隔墙，楼下墙面开裂。",
      terms: "修复墙面，另补偿二千元，分两次履行。",
      amount: "2000.00",
      plan: [
        { what: "修复墙面", dueOn: "2026-04-13" },
        { what: "补偿款", amount: "2000.00", dueOn: "2026-04-30" },
      ],
    });
    for (const [i, day] of ["2026-04-13", "2026-04-30"].entries()) {
      t.on(`${day} 16:00`);
      const performed = { agreementId, itemNumber: i + 1, performedOn: day, proof: "双方签字的确认单" };
      await t.done(t.mediation.performance.record(t.as(HEAD.person), performed));
      t.on(`${day} 17:00`);
      await visit(t, HEAD.person, agreementId);
    }
    t.on("2026-05-06 09:00");
    await closeSettled(t, HEAD.person, told, "墙面已修复，补偿款付清。");
    t.on("2026-05-07 10:00");
    const documents = FILE.map((kind) => ({ kind, pages: kind === "SITTING_RECORD" ? 4 : 1 }));
    await t.done(t.mediation.caseFiles.compile(t.as(HEAD.person), { caseId, documents }));
    await t.done(t.mediation.caseFiles.archive(t.as(HEAD.person), { caseId, retention: "YEARS_10" }));
    t.on("2026-06-10 09:00");
    const draw = { archivedFrom: "2026-05-01", archivedUntil: "2026-05-31", drawNumber: 610, size: 1 };
    const { id: roundId } = await t.done(t.mediation.fileReviews.draw(t.as(HEAD.person), draw));
    const [review] = await t.mediation.fileReviews.reviewsOf(t.as(REVIEWER), roundId);
    const grade = { reviewId: review?.id ?? "", grade: "GOOD", defects: ["LIST_WRONG"] } as const;
    await t.done(t.mediation.fileReviews.review(t.as(REVIEWER), grade));
  },
};

/** A party stops in the middle: mediation ends at once, and the ways left are told. */
export const stopped: Story = {
  title: "Consent withdrawn in the middle",
  async tell(t) {
    t.on("2026-05-11 09:00");
    const told = await register(t, "committee-head", {
      title: "合伙经营散伙纠纷",
      category: "PRODUCTION_BUSINESS",
      ownWords: "合伙开店，散伙时账目说不清。",
      parties: [zhang, li],
    });
    const disputeId = told.dispute.id;
    await t.done(t.mediation.cases.apply(t.as("party-zhang"), { disputeId, committeeId: "jzq-committee" }));
    await takeIn(t, mediators.committee, told);
    t.on("2026-05-13 14:30");
    await sit(t, mediators.committee, told, "双方对账未果。");
    t.on("2026-05-15 11:00");
    const { id: caseId } = await t.caseOf(disputeId);
    const [, partyId = ""] = told.partyIds;
    const stop = { caseId, partyId, askedOn: t.today(), means: "ONLINE", answer: "WITHDRAWN" } as const;
    await t.done(t.mediation.consents.record(t.as("party-li"), stop));
  },
};
