import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const CPL = "Civil Procedure Law";
const CPI = "Civil Procedure Interpretation";

const COURT = ["JUDGE_ASSISTANT", "JUDGE"] as const satisfies readonly Post[];
/** What may follow a confirmation, whether or not it is being enforced. */
const afterRuling = <S extends string>(state: S) =>
  ({
    SERVE: { to: state, by: COURT, source: `${CPL}, art. 87` },
    OBJECT: { to: state, by: [...COURT, "PARTY"], source: `${CPI}, art. 372` },
    SET_ASIDE: { to: "SET_ASIDE", by: ["JUDGE"], source: `${CPI}, art. 372` },
  }) as const;

/** The judge's ruling, never the parties' own withdrawal, and told apart from it. */
const DEEM_WITHDRAWN = { to: "DEEMED_WITHDRAWN", by: ["JUDGE"], source: `${CPI}, art. 357` } as const;
const WITHDRAWAL = { to: "WITHDRAWN", by: ["PARTY"], source: `${CPI}, art. 357` } as const;

/**
 * Judicial confirmation (司法确认) of a mediation agreement, from the joint application to enforcement. Until the ruling
 * the parties may withdraw; that is their own act and nobody else's.
 */
export const confirmationProcedure = procedure({
  name: "JudicialConfirmation",
  en: "an application for judicial confirmation.",
  zh: "司法确认",
  initial: ["APPLIED"],
  commands: {
    CHECK_PAPERS: { en: "Go through the papers.", zh: "核对申请材料", mutation: "checkConfirmationPapers" },
    REQUEST_SUPPLEMENT: { en: "Ask for further papers by a day.", zh: "限期补交", mutation: "requestSupplement" },
    SUPPLEMENT: { en: "The further papers came in.", zh: "补交材料", mutation: "supplementConfirmation" },
    ACCEPT: { en: "Accept the application.", zh: "受理", mutation: "acceptConfirmation" },
    REFUSE: { en: "Rule not to accept it.", zh: "裁定不予受理", mutation: "refuseConfirmation", next: "PARTIES" },
    WITHDRAW: { en: "Withdraw the application.", zh: "撤回申请", mutation: "withdrawConfirmation" },
    CONFIRM: { en: "Confirm the agreement by ruling.", zh: "裁定确认有效", mutation: "confirmAgreement" },
    DEEM_WITHDRAWN: {
      en: "Treat the application as withdrawn: the parties stayed silent or away without cause.",
      zh: "按撤回申请处理",
      mutation: "deemConfirmationWithdrawn",
    },
    SERVE: { en: "A party received the ruling.", zh: "送达裁定书", mutation: "recordRulingReceipt" },
    OBJECT: { en: "Object to the ruling.", zh: "提出异议", mutation: "raiseConfirmationObjection" },
    SET_ASIDE: { en: "Set the ruling aside on an objection.", zh: "撤销原裁定" },
    ENFORCE: { en: "Apply for enforcement.", zh: "申请执行", mutation: "applyForEnforcement" },
    DISMISS: {
      en: "Dismiss the application by ruling.",
      zh: "裁定驳回申请",
      mutation: "dismissConfirmation",
      next: "PARTIES",
    },
  },
  states: {
    APPLIED: {
      en: "Applied for; the court decides whether to accept it.",
      zh: "已申请",
      clocks: ["CONFIRM_ACCEPT"],
      on: {
        CHECK_PAPERS: { to: "APPLIED", by: COURT, source: `${CPI}, art. 354` },
        REQUEST_SUPPLEMENT: { to: "SUPPLEMENT_REQUESTED", by: COURT, source: `${CPI}, arts. 354 and 356` },
        ACCEPT: { to: "ACCEPTED", by: COURT, source: "Judicial Confirmation Provisions 2011, art. 4" },
        REFUSE: { to: "NOT_ACCEPTED", by: ["JUDGE"], source: `${CPI}, art. 355` },
        WITHDRAW: WITHDRAWAL,
      },
    },
    SUPPLEMENT_REQUESTED: {
      en: "Further papers are asked for by a day; the clock for accepting runs anew once they are in.",
      zh: "限期补交",
      // The day for the papers is the court's to set and stands on the record; the centre's target runs on.
      ...centreTarget,
      on: {
        CHECK_PAPERS: { to: "SUPPLEMENT_REQUESTED", by: COURT, source: `${CPI}, art. 354` },
        SUPPLEMENT: { to: "APPLIED", by: [...COURT, "PARTY"], source: `${CPI}, arts. 126 (by analogy) and 354` },
        REFUSE: { to: "NOT_ACCEPTED", by: ["JUDGE"], source: `${CPI}, art. 355` },
        WITHDRAW: WITHDRAWAL,
        DEEM_WITHDRAWN,
      },
    },
    NOT_ACCEPTED: { en: "Not accepted.", zh: "裁定不予受理", end: true, on: {} },
    ACCEPTED: {
      en: "Accepted; one judge reviews it.",
      zh: "已受理",
      clocks: ["CONFIRM_DECIDE", "CONFIRM_OUTER"],
      on: {
        WITHDRAW: WITHDRAWAL,
        DEEM_WITHDRAWN,
        CONFIRM: { to: "CONFIRMED", by: ["JUDGE"], source: `${CPL}, arts. 185 and 206; ${CPI}, art. 356` },
        DISMISS: { to: "DISMISSED", by: ["JUDGE"], source: `${CPL}, art. 206; ${CPI}, art. 358` },
      },
    },
    WITHDRAWN: { en: "Withdrawn by the parties.", zh: "撤回申请", end: true, on: {} },
    DEEMED_WITHDRAWN: {
      en: "Treated as withdrawn by ruling; the parties may apply again while their window lasts.",
      zh: "按撤回申请处理",
      end: true,
      on: {},
    },
    CONFIRMED: {
      en: "Confirmed; the agreement can be enforced.",
      zh: "裁定确认有效",
      end: true,
      on: {
        ...afterRuling("CONFIRMED"),
        ENFORCE: { to: "ENFORCEMENT_APPLIED", by: [...COURT, "PARTY"], source: `${CPL}, arts. 206 and 250` },
      },
    },
    ENFORCEMENT_APPLIED: {
      en: "Confirmed and in default; a party applied for enforcement.",
      zh: "已申请执行",
      end: true,
      on: afterRuling("ENFORCEMENT_APPLIED"),
    },
    SET_ASIDE: { en: "Set aside on an objection.", zh: "裁定已撤销", end: true, on: {} },
    DISMISSED: { en: "Dismissed; the parties were told the routes left.", zh: "裁定驳回申请", end: true, on: {} },
  },
});

export type ConfirmationState = keyof typeof confirmationProcedure.states;
export type ConfirmationCommand = keyof typeof confirmationProcedure.commands;

/** Where the court has ruled, or will not: nothing is decided any more but what the ruling leaves open. */
export const confirmationEnds = (Object.keys(confirmationProcedure.states) as ConfirmationState[]).filter(
  (state) => confirmationProcedure.states[state].end === true,
);
