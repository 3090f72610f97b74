import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const CPL = "Civil Procedure Law";
const CMR = "Civil Mediation Provisions 2020";
const SIM = "Court-Invited Mediation Provisions";
const NEVER_BARRED = `${CPL}, arts. 125 and 126; People's Mediation Law, art. 3`;

const COURT = ["JUDGE_ASSISTANT", "JUDGE"] as const satisfies readonly Post[];

/**
 * A complaint on its way through court-invited mediation (诉调对接), both tracks: delegated before filing (委派) and
 * entrusted after it (委托). Before filing there is no case, only the complaint; mediation never bars the suit, so every
 * state of the first track but its ends by agreement accepts the filing, whatever a mediator does or leaves undone.
 */
export const courtReferralProcedure = procedure({
  name: "CourtReferral",
  en: "a complaint in court-invited mediation.",
  zh: "诉调对接",
  initial: ["COMPLAINT_RECEIVED"],
  commands: {
    REFUSE: {
      en: "Note that a party refuses mediation.",
      zh: "拒绝调解",
      mutation: "recordMediationRefusal",
      next: "HANDLER",
    },
    DELEGATE: { en: "Delegate mediation before filing.", zh: "委派调解", mutation: "delegateMediation" },
    ENTRUST: { en: "Entrust mediation after filing.", zh: "委托调解", mutation: "entrustMediation" },
    SIGN: { en: "The mediator signed for the papers.", zh: "签收" },
    TAKE_BACK: { en: "The papers came back unsigned.", zh: "退回", next: "SENDER" },
    AGREE: { en: "The agreement took effect.", zh: "达成协议" },
    FAIL: { en: "Mediation ended without agreement.", zh: "调解不成" },
    FILE_CASE: { en: "File the case.", zh: "登记立案", mutation: "fileCase" },
    ISSUE_STATEMENT: { en: "Issue a mediation statement.", zh: "出具调解书", mutation: "issueMediationStatement" },
    ALLOW_WITHDRAWAL: { en: "Allow the withdrawal of the suit.", zh: "准予撤诉", mutation: "allowWithdrawal" },
    MEDIATE_BEFORE_HEARING: {
      en: "The court itself mediates before the hearing.",
      zh: "庭前调解",
      mutation: "openPreHearingMediation",
    },
    AGREE_BEFORE_HEARING: {
      en: "The parties agreed before the court.",
      zh: "庭前达成协议",
      mutation: "recordPreHearingAgreement",
    },
    END_PRE_HEARING: {
      en: "Mediation before the hearing ended without agreement.",
      zh: "庭前调解不成",
      mutation: "endPreHearingMediation",
    },
    SERVE: { en: "A party signed for the statement.", zh: "签收调解书", mutation: "recordStatementReceipt" },
    RESUME_TRIAL: { en: "Go on to trial.", zh: "转入审判", mutation: "resumeTrial" },
  },
  states: {
    COMPLAINT_RECEIVED: {
      en: "The court has the complaint.",
      zh: "收到起诉材料",
      ...centreTarget,
      on: {
        REFUSE: { to: "MEDIATION_REFUSED", by: [...COURT, "PARTY"], source: `${CPL}, art. 125` },
        DELEGATE: { to: "DELEGATED", by: COURT, source: `${SIM}, arts. 11 and 12` },
        FILE_CASE: { to: "CASE_FILED", by: COURT, source: `${CPL}, art. 126` },
      },
    },
    MEDIATION_REFUSED: {
      en: "A party refuses mediation; the case is to be filed.",
      zh: "拒绝调解",
      ...centreTarget,
      on: { FILE_CASE: { to: "CASE_FILED", by: COURT, source: `${CPL}, arts. 125 and 126` } },
    },
    DELEGATED: {
      en: "Sent to a committee that has not signed for the papers.",
      zh: "已委派（待签收）",
      // The registry's clock runs over every hand-over, the court's over those sent online.
      clocks: ["COURT_ONLINE_CONFIRM", "CENTRE_ACK"],
      on: {
        SIGN: { to: "RECEIVED", by: ["SYSTEM"], source: `${SIM}, art. 27` },
        TAKE_BACK: { to: "COMPLAINT_RECEIVED", by: ["SYSTEM"], source: "Online Mediation Rules, art. 12" },
        FILE_CASE: { to: "CASE_FILED", by: COURT, source: NEVER_BARRED },
      },
    },
    RECEIVED: {
      en: "The mediator signed for the papers; mediation before filing goes on.",
      zh: "已签收（委派调解中）",
      clocks: ["COURT_DELEGATED"],
      on: {
        AGREE: { to: "AGREED", by: ["SYSTEM"], source: `${SIM}, arts. 19 and 24` },
        FAIL: { to: "FAILED", by: ["SYSTEM"], source: `${SIM}, arts. 21 and 26` },
        FILE_CASE: { to: "CASE_FILED", by: COURT, source: NEVER_BARRED },
      },
    },
    AGREED: {
      en: "Agreed before filing; the parties may ask for a statement or apply for confirmation.",
      zh: "达成协议",
      clocks: ["CONFIRM_APPLY"],
      end: true,
      on: {
        ISSUE_STATEMENT: { to: "MEDIATION_STATEMENT", by: ["JUDGE"], source: `${SIM}, art. 19` },
        FILE_CASE: { to: "CASE_FILED", by: COURT, source: "People's Mediation Law, art. 32" },
      },
    },
    FAILED: {
      en: "Mediation before filing failed; a party that insists on suing is heard.",
      zh: "调解不成退回",
      ...centreTarget,
      on: { FILE_CASE: { to: "CASE_FILED", by: COURT, source: `${SIM}, art. 21; Online Mediation Rules, art. 21` } },
    },
    CASE_FILED: {
      en: "The case is filed.",
      zh: "登记立案",
      ...centreTarget,
      on: {
        ENTRUST: { to: "ENTRUSTED", by: COURT, source: `${SIM}, arts. 11 and 12` },
        MEDIATE_BEFORE_HEARING: { to: "PRE_HEARING", by: COURT, source: `${CPL}, art. 136; ${CMR}, art. 4` },
        ALLOW_WITHDRAWAL: { to: "WITHDRAWN", by: ["JUDGE"], source: `${CPL}, art. 148` },
        RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${CPL}, art. 136` },
      },
    },
    PRE_HEARING: {
      en: "The court itself mediates before the hearing.",
      zh: "庭前调解中",
      clocks: ["PRE_HEARING_ORD", "PRE_HEARING_SUM"],
      on: {
        AGREE_BEFORE_HEARING: { to: "PRE_HEARING_AGREED", by: COURT, source: `${CPL}, arts. 99 and 136` },
        END_PRE_HEARING: { to: "CASE_FILED", by: COURT, source: `${CPL}, art. 102; ${CMR}, art. 4` },
        RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${CPL}, art. 102` },
      },
    },
    PRE_HEARING_AGREED: {
      en: "Agreed before the court; a statement or the withdrawal of the suit is next.",
      zh: "庭前达成协议",
      ...centreTarget,
      on: {
        ISSUE_STATEMENT: { to: "MEDIATION_STATEMENT", by: ["JUDGE"], source: `${CPL}, art. 100` },
        ALLOW_WITHDRAWAL: { to: "WITHDRAWN", by: ["JUDGE"], source: `${CPL}, art. 148` },
        RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${CPL}, art. 102` },
      },
    },
    ENTRUSTED: {
      en: "Sent to a committee that has not signed for the papers.",
      zh: "已委托（待签收）",
      clocks: ["COURT_ONLINE_CONFIRM", "CENTRE_ACK"],
      on: {
        SIGN: { to: "ENTRUSTED_RECEIVED", by: ["SYSTEM"], source: `${SIM}, art. 27` },
        TAKE_BACK: { to: "CASE_FILED", by: ["SYSTEM"], source: "Online Mediation Rules, art. 12" },
        RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${SIM}, art. 21; People's Mediation Law, art. 3` },
      },
    },
    ENTRUSTED_RECEIVED: {
      en: "The mediator signed for the papers; mediation after filing goes on.",
      zh: "已签收（委托调解中）",
      clocks: ["COURT_ENTRUSTED_ORD", "COURT_ENTRUSTED_SUM"],
      on: {
        AGREE: { to: "ENTRUSTED_AGREED", by: ["SYSTEM"], source: `${SIM}, arts. 20 and 24` },
        FAIL: { to: "ENTRUSTED_FAILED", by: ["SYSTEM"], source: `${SIM}, arts. 21 and 26` },
        RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${SIM}, art. 21; People's Mediation Law, art. 3` },
      },
    },
    ENTRUSTED_AGREED: {
      en: "Agreed after filing; the court reviews the agreement.",
      zh: "达成协议（待审查）",
      ...centreTarget,
      on: {
        ISSUE_STATEMENT: { to: "MEDIATION_STATEMENT", by: ["JUDGE"], source: `${SIM}, art. 20; ${CPL}, art. 100` },
        ALLOW_WITHDRAWAL: { to: "WITHDRAWN", by: ["JUDGE"], source: `${SIM}, art. 20; ${CPL}, art. 148` },
        // A party may change its mind until the statement is served.
        RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${CPL}, art. 102` },
      },
    },
    ENTRUSTED_FAILED: {
      en: "Mediation after filing failed; the trial is next.",
      zh: "委托调解不成",
      ...centreTarget,
      on: { RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${SIM}, art. 21` } },
    },
    MEDIATION_STATEMENT: {
      en: "The court issued a mediation statement; it is in effect once every party has signed for it.",
      zh: "出具调解书",
      end: true,
      on: {
        SERVE: { to: "MEDIATION_STATEMENT", by: COURT, source: `${CPL}, art. 100` },
        // A party that changes its mind before it has signed is heard.
        RESUME_TRIAL: { to: "TRIAL", by: COURT, source: `${CPL}, art. 102` },
      },
    },
    WITHDRAWN: { en: "The suit was withdrawn with the court's leave.", zh: "准予撤诉", end: true, on: {} },
    TRIAL: { en: "The case went to trial.", zh: "转入审判", end: true, on: {} },
  },
});

export type CourtReferralState = keyof typeof courtReferralProcedure.states;
export type CourtReferralCommand = keyof typeof courtReferralProcedure.commands;

const states = Object.keys(courtReferralProcedure.states) as CourtReferralState[];

/** The states in which a complaint is still going through. */
export const runningStates: readonly CourtReferralState[] = states.filter(
  (state) => courtReferralProcedure.states[state].end !== true,
);

/** The states a complaint is closed in: what the court itself did with it. An agreement alone closes nothing there. */
export const closedStates: readonly CourtReferralState[] = ["MEDIATION_STATEMENT", "WITHDRAWN", "TRIAL"];
