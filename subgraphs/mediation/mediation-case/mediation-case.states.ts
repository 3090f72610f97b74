import { type Unpressed, procedure } from "../../shared/state-machine/procedure.ts";

const LAW = "People's Mediation Law";

/** Before acceptance a term runs in labour disputes only, where it opens the way to arbitration. */
const VOLUNTARY: Unpressed = {
  en: "Until all have agreed no term runs but the one of labour disputes: mediation is voluntary, and none may press a party.",
  zh: "除劳动争议外，受理前不计期限；调解自愿，不得催迫当事人",
  source: `${LAW}, arts. 3 and 17; Labour Dispute Mediation and Arbitration Law, art. 14`,
};

/**
 * People's mediation (人民调解), from the application to its end. What follows an agreement is the agreement's table.
 * A party may accept, refuse or stop at any time (art. 23), so every state before the end knows a way out.
 */
export const mediationCaseProcedure = procedure({
  name: "MediationCase",
  en: "a people's mediation case.",
  zh: "人民调解案件",
  initial: ["APPLIED", "PROACTIVE", "REFERRED"],
  commands: {
    ASK: { en: "Ask a party and note the answer.", zh: "征询意愿", mutation: "recordConsent" },
    REFUSE: { en: "A party refuses.", zh: "当事人拒绝", next: "PARTIES" },
    ACCEPT: { en: "Accept the case: all parties agree.", zh: "受理", mutation: "acceptMediation" },
    ASSIGN_MEDIATOR: { en: "Name the mediator.", zh: "确定调解员", mutation: "assignMediator" },
    REPLACE_MEDIATOR: { en: "The mediator stepped aside after a recusal.", zh: "回避更换" },
    HOLD_SESSION: { en: "Hold a session.", zh: "开展调解", mutation: "holdSession" },
    AGREE: { en: "Record the agreement the parties reached.", zh: "达成协议", mutation: "reachAgreement" },
    TERMINATE: { en: "End it without agreement.", zh: "终止调解", mutation: "terminateMediation" },
  },
  states: {
    APPLIED: {
      en: "A party applied.",
      zh: "已申请",
      clocks: ["PM_LABOUR"],
      waits: VOLUNTARY,
      on: {
        ASK: { to: "CONSENT_PENDING", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: `${LAW}, art. 17` },
        REFUSE: { to: "REFUSED", by: ["SYSTEM"], source: `${LAW}, art. 17` },
      },
    },
    PROACTIVE: {
      en: "The committee offered to mediate.",
      zh: "主动调解",
      clocks: ["PM_LABOUR"],
      waits: VOLUNTARY,
      on: {
        ASK: { to: "CONSENT_PENDING", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: `${LAW}, art. 17` },
        REFUSE: { to: "REFUSED", by: ["SYSTEM"], source: `${LAW}, art. 17` },
      },
    },
    REFERRED: {
      en: "Another body handed it over.",
      zh: "移送委托",
      clocks: ["PM_LABOUR"],
      waits: VOLUNTARY,
      on: {
        ASK: { to: "CONSENT_PENDING", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: `${LAW}, arts. 17 and 18` },
        REFUSE: { to: "REFUSED", by: ["SYSTEM"], source: `${LAW}, art. 17` },
      },
    },
    CONSENT_PENDING: {
      en: "The parties are being asked.",
      zh: "征询意愿",
      clocks: ["PM_LABOUR"],
      waits: VOLUNTARY,
      on: {
        ASK: { to: "CONSENT_PENDING", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: `${LAW}, art. 17` },
        REFUSE: { to: "REFUSED", by: ["SYSTEM"], source: `${LAW}, art. 17` },
        ACCEPT: { to: "ACCEPTED", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: `${LAW}, art. 17` },
      },
    },
    REFUSED: { en: "A party refused; no mediation follows.", zh: "当事人拒绝", end: true, on: {} },
    ACCEPTED: {
      en: "Accepted with the consent of all.",
      zh: "已受理",
      clocks: ["PM_GENERAL", "PM_MEDICAL", "PM_LABOUR"],
      on: {
        ASSIGN_MEDIATOR: { to: "MEDIATOR_ASSIGNED", by: ["COMMITTEE_HEAD", "MEDIATOR"], source: `${LAW}, art. 19` },
        TERMINATE: {
          to: "TERMINATED",
          by: ["MEDIATOR", "COMMITTEE_HEAD", "SYSTEM"],
          source: `${LAW}, arts. 23 and 26`,
        },
      },
    },
    MEDIATOR_ASSIGNED: {
      en: "The mediator is named.",
      zh: "已确定调解员",
      clocks: ["PM_GENERAL", "PM_MEDICAL", "PM_LABOUR"],
      on: {
        ASSIGN_MEDIATOR: { to: "MEDIATOR_ASSIGNED", by: ["COMMITTEE_HEAD", "MEDIATOR"], source: `${LAW}, art. 19` },
        REPLACE_MEDIATOR: {
          to: "MEDIATOR_ASSIGNED",
          by: ["SYSTEM"],
          source: "Recusal rule for mediators (调解人员回避制度)",
        },
        HOLD_SESSION: { to: "MEDIATING", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: `${LAW}, arts. 20 and 22` },
        TERMINATE: {
          to: "TERMINATED",
          by: ["MEDIATOR", "COMMITTEE_HEAD", "SYSTEM"],
          source: `${LAW}, arts. 23 and 26`,
        },
      },
    },
    MEDIATING: {
      en: "Sessions are held.",
      zh: "调解中",
      clocks: ["PM_GENERAL", "PM_MEDICAL", "PM_LABOUR"],
      on: {
        REPLACE_MEDIATOR: { to: "MEDIATING", by: ["SYSTEM"], source: "Recusal rule for mediators (调解人员回避制度)" },
        HOLD_SESSION: { to: "MEDIATING", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: `${LAW}, arts. 20 and 22` },
        AGREE: { to: "AGREED", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: `${LAW}, art. 28` },
        TERMINATE: {
          to: "TERMINATED",
          by: ["MEDIATOR", "COMMITTEE_HEAD", "SYSTEM"],
          source: `${LAW}, arts. 23 and 26`,
        },
      },
    },
    AGREED: { en: "The parties agreed; see the agreement.", zh: "达成协议", end: true, on: {} },
    TERMINATED: { en: "Ended without agreement; the routes were told.", zh: "调解终止", end: true, on: {} },
  },
});

export type MediationCaseState = keyof typeof mediationCaseProcedure.states;
export type MediationCaseCommand = keyof typeof mediationCaseProcedure.commands;
