import { procedure } from "../../shared/state-machine/procedure.ts";

const CPL = "Civil Procedure Law";
const JUDGE_DECIDES = `${CPL}, art. 49: of other staff the presiding or sole judge decides`;
const PRESIDENT_DECIDES = `${CPL}, art. 49: of judges the president decides; that the assistant writes it down, own decision`;
const REVIEW = `${CPL}, art. 50`;

/**
 * The recusal of a judge or a judge's assistant (审判人员回避). Of an assistant the judge decides; of a judge the court's
 * president, who has no account in the hub: the assistant writes the decision down. Whoever asked may have a rejection
 * reviewed once. What is ordered though nobody asked begins where others end (Civil Procedure Interpretation, art. 46).
 */
export const courtRecusalProcedure = procedure({
  name: "CourtRecusal",
  en: "a request that somebody of the court step aside.",
  zh: "审判人员回避",
  initial: ["REQUESTED", "WITH_PRESIDENT", "GRANTED"],
  commands: {
    GRANT: { en: "Grant it: another one goes on.", zh: "决定回避", mutation: "grantCourtRecusal" },
    REJECT: { en: "Reject it with the reason.", zh: "驳回回避申请", mutation: "rejectCourtRecusal", next: "HANDLER" },
    ASK_REVIEW: { en: "Ask for a review of the rejection.", zh: "申请复议", mutation: "requestCourtRecusalReview" },
    CHANGE: { en: "Grant it after all.", zh: "复议后决定回避", mutation: "decideCourtRecusalReview" },
    UPHOLD: {
      en: "Uphold the rejection.",
      zh: "复议维持",
      mutation: "decideCourtRecusalReview",
      next: "HANDLER",
    },
  },
  states: {
    REQUESTED: {
      en: "Asked for; the judge decides.",
      zh: "已申请，待审判员决定",
      clocks: ["COURT_RECUSAL"],
      on: {
        GRANT: { to: "GRANTED", by: ["JUDGE"], source: JUDGE_DECIDES },
        REJECT: { to: "REJECTED", by: ["JUDGE"], source: JUDGE_DECIDES },
      },
    },
    WITH_PRESIDENT: {
      en: "It is about a judge; the president of the court decides.",
      zh: "已报院长决定",
      clocks: ["COURT_RECUSAL"],
      on: {
        GRANT: { to: "GRANTED", by: ["JUDGE_ASSISTANT"], source: PRESIDENT_DECIDES },
        REJECT: { to: "REJECTED", by: ["JUDGE_ASSISTANT"], source: PRESIDENT_DECIDES },
      },
    },
    GRANTED: { en: "Another one went on.", zh: "已回避", end: true, on: {} },
    REJECTED: {
      en: "Whoever it is about stays; whoever asked may have it reviewed once.",
      zh: "已驳回",
      end: true,
      on: {
        ASK_REVIEW: { to: "UNDER_REVIEW", by: ["PARTY", "JUDGE", "JUDGE_ASSISTANT"], source: REVIEW },
      },
    },
    UNDER_REVIEW: {
      en: "The rejection is reviewed; meanwhile nobody stops.",
      zh: "复议中",
      clocks: ["COURT_RECUSAL_REVIEW"],
      on: {
        CHANGE: { to: "GRANTED", by: ["JUDGE", "JUDGE_ASSISTANT"], source: REVIEW },
        UPHOLD: { to: "UPHELD", by: ["JUDGE", "JUDGE_ASSISTANT"], source: REVIEW },
      },
    },
    UPHELD: { en: "The rejection was upheld.", zh: "复议维持驳回", end: true, on: {} },
  },
});

export type CourtRecusalState = keyof typeof courtRecusalProcedure.states;
export type CourtRecusalCommand = keyof typeof courtRecusalProcedure.commands;

/** The states in which whoever it is about does not act. */
export const undecided: readonly CourtRecusalState[] = ["REQUESTED", "WITH_PRESIDENT"];
