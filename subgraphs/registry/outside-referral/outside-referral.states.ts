import { type Unpressed, procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const OFFICIALS = [
  "CENTRE_CLERK",
  "CENTRE_HEAD",
  "MEDIATOR",
  "COMMITTEE_HEAD",
  "POLICE_OFFICER",
  "STATION_HEAD",
  "JUDGE_ASSISTANT",
  "JUDGE",
  "PETITION_CLERK",
  "PETITION_HEAD",
] as const satisfies readonly Post[];
const ANYBODY = [...OFFICIALS, "PARTY"] as const satisfies readonly Post[];

const CONSENT = "Personal Information Protection Law, arts. 13-15 and 23; People's Mediation Law, art. 17";
const REFERRAL = "Own decision: of an adjacent procedure only the referral, its status and its outcome are kept";
const REMEDY = "People's Mediation Law, art. 3: no referral bars another remedy; leaving it is the party's own act";
const OTHER_KINDS: Unpressed = {
  en: "Of the other kinds of body the hub knows no term: they answer by their own rules.",
  zh: "其他机构的期限依其自身规定",
  source: REFERRAL,
};

/** A referral to a body outside the hub (转介). The dispute stays with its holder all the while. */
export const outsideReferralProcedure = procedure({
  name: "OutsideReferral",
  en: "a referral to a body outside the hub.",
  zh: "外部转介",
  initial: ["OFFERED", "SENT"],
  commands: {
    TAKE_UP: {
      en: "Every party whose yes it takes has said yes.",
      zh: "当事人同意",
      mutation: "answerOutsideReferral",
    },
    DECLINE: {
      en: "A party whose yes it takes has said no.",
      zh: "当事人不同意",
      mutation: "answerOutsideReferral",
      next: "HANDLER",
    },
    SEND: { en: "Send it to the outside body.", zh: "转介", mutation: "sendOutsideReferral" },
    ACCEPT: { en: "Record that the outside body took it.", zh: "记录受理", mutation: "recordOutsideAcceptance" },
    NOT_ACCEPT: {
      en: "Record that it did not.",
      zh: "记录不予受理",
      mutation: "recordOutsideNonAcceptance",
      next: "SENDER",
    },
    CONCLUDE: { en: "Record what came of it.", zh: "记录结果", mutation: "concludeOutsideReferral" },
    WITHDRAW: { en: "Record that a party left it.", zh: "当事人撤回", mutation: "withdrawOutsideReferral" },
  },
  states: {
    OFFERED: {
      en: "Offered; not every answer is there.",
      zh: "征询中",
      waits: {
        en: "A party says yes or no when it is ready; no term may press a choice that is voluntary.",
        zh: "转介出于自愿，不设答复时限",
        source: CONSENT,
      },
      on: {
        TAKE_UP: { to: "TAKEN_UP", by: ANYBODY, source: CONSENT },
        DECLINE: { to: "DECLINED", by: ANYBODY, source: CONSENT },
      },
    },
    TAKEN_UP: {
      en: "The parties agree.",
      zh: "已同意",
      waits: {
        en: "A party may go there by itself, so nobody owes the sending; leaving it is the party's own act.",
        zh: "当事人可自行前往，转介不设时限",
        source: REMEDY,
      },
      on: {
        SEND: { to: "SENT", by: OFFICIALS, source: REFERRAL },
        WITHDRAW: { to: "WITHDRAWN", by: ANYBODY, source: REMEDY },
      },
    },
    DECLINED: { en: "A party does not want it.", zh: "未同意", end: true, on: {} },
    SENT: {
      en: "Sent to the outside body.",
      zh: "已转介",
      clocks: ["LABOUR_ARBITRATION_ACCEPT", "LAND_ARBITRATION_ACCEPT", "LEGAL_AID_DECIDE", "HEALTH_AUTHORITY_DECIDE"],
      waits: OTHER_KINDS,
      on: {
        ACCEPT: { to: "ACCEPTED", by: OFFICIALS, source: REFERRAL },
        NOT_ACCEPT: { to: "NOT_ACCEPTED", by: OFFICIALS, source: REFERRAL },
        WITHDRAW: { to: "WITHDRAWN", by: ANYBODY, source: REMEDY },
      },
    },
    ACCEPTED: {
      en: "The outside body works on it.",
      zh: "已受理",
      clocks: [
        "LABOUR_ARBITRATION_AWARD",
        "LAND_ARBITRATION_AWARD",
        "LEGAL_AID_ASSIGN",
        "NOTARY_DEED",
        "HEALTH_AUTHORITY_MEDIATE",
      ],
      waits: OTHER_KINDS,
      on: {
        CONCLUDE: { to: "CONCLUDED", by: OFFICIALS, source: REFERRAL },
        WITHDRAW: { to: "WITHDRAWN", by: ANYBODY, source: REMEDY },
      },
    },
    NOT_ACCEPTED: { en: "The outside body did not take it.", zh: "不予受理", end: true, on: {} },
    CONCLUDED: { en: "Its outcome is known.", zh: "已办结", end: true, on: {} },
    WITHDRAWN: { en: "A party left it.", zh: "已撤回", end: true, on: {} },
  },
});

export type OutsideReferralState = keyof typeof outsideReferralProcedure.states;
export type OutsideReferralCommand = keyof typeof outsideReferralProcedure.commands;
