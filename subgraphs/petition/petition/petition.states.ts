import type { Post } from "../../shared/state-machine/posts.ts";
import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";

const PET = "Regulations on Petition Work";
const CUSTODY = "Own decision: what nobody signed for stays with the sender (首问负责制)";

/** The people of a petition office and of a body that answers; whose act it is of the two, `bodysAct` says. */
export const DESK = ["PETITION_CLERK", "PETITION_HEAD"] as const satisfies readonly Post[];

const notify = { to: "NOTIFIED", by: DESK, source: `${PET}, art. 23` } as const;
const object = { to: "OBJECTED", by: DESK, source: `${PET}, art. 23` } as const;
const comeBack = { to: "REGISTERED", by: ["SYSTEM"], source: CUSTODY } as const;
const forward = { to: "FORWARDED", by: DESK, source: `${PET}, art. 22` } as const;
const assign = { to: "ASSIGNED", by: DESK, source: `${PET}, art. 22` } as const;
const route = { to: "ROUTED", by: DESK, source: `${PET}, arts. 22 and 30` } as const;
const routeToProcedure = { to: "PROCEDURE_ROUTED", by: DESK, source: `${PET}, art. 31 (1) to (5)` } as const;
const issueOpinion = {
  to: "OPINION_ISSUED",
  by: ["PETITION_HEAD"],
  source: `${PET}, arts. 32 and 34; the head answers for the body (own decision)`,
} as const;

/**
 * A petition (信访事项), from its registration to the opinion. Review and re-examination follow the opinion as procedures
 * of their own. No state and no command asks who sent it, or how often: only whether the matter is the same.
 */
export const petitionProcedure = procedure({
  name: "Petition",
  en: "a petition.",
  zh: "信访事项",
  initial: ["REGISTERED"],
  commands: {
    REFUSE_REENTRY: {
      en: "Link it to the earlier item of the same matter.",
      zh: "同一事项不予受理",
      mutation: "refuseReentry",
      next: "HANDLER",
    },
    ROUTE: { en: "Route it to a justice or discipline body.", zh: "转相关机关", mutation: "routePetition" },
    FORWARD: { en: "Forward it to the competent body.", zh: "转送", mutation: "forwardPetition" },
    ASSIGN: { en: "Assign it to the competent body, with a day to reply by.", zh: "交办", mutation: "assignPetition" },
    REPORT: {
      en: "Put a recommendation to the party committee and government of the level.",
      zh: "报请决定",
      mutation: "reportToLeadership",
    },
    RECORD_DECISION: { en: "Enter what they decided.", zh: "登记决定", mutation: "recordLeadershipDecision" },
    SIGN: { en: "The body signed for the dispute that came with it.", zh: "签收" },
    COME_BACK: { en: "The hand-over was not opened, given back or withdrawn.", zh: "移送退回", next: "SENDER" },
    OBJECT: { en: "Object: the body is not competent.", zh: "提出异议", mutation: "objectToForwarding" },
    AGREE_OBJECTION: { en: "Agree: it comes back to the office.", zh: "同意异议", mutation: "decideObjection" },
    KEEP_FORWARDED: { en: "Disagree: it stays forwarded.", zh: "不同意异议（转送）", mutation: "decideObjection" },
    KEEP_ASSIGNED: { en: "Disagree: it stays assigned.", zh: "不同意异议（交办）", mutation: "decideObjection" },
    NOTIFY: { en: "Tell the petitioner the way in writing.", zh: "书面告知", mutation: "notifyPetitioner" },
    ACCEPT: { en: "Accept it: the time to answer begins.", zh: "受理", mutation: "acceptPetition" },
    ROUTE_TO_PROCEDURE: {
      en: "Point it to the legal procedure it belongs to.",
      zh: "导入法定程序",
      mutation: "routeToProcedure",
    },
    REFER_TO_MEDIATION: {
      en: "Hand the civil matter to people's mediation.",
      zh: "移交人民调解",
      mutation: "referPetitionToMediation",
    },
    RETURN: { en: "The matter came back from mediation, or its result did.", zh: "调解反馈", next: "SENDER" },
    ISSUE_OPINION: { en: "Issue the opinion.", zh: "出具处理意见书", mutation: "issueOpinion" },
  },
  states: {
    REGISTERED: {
      en: "Registered; the office decides where it goes.",
      zh: "已登记",
      clocks: ["PET_FORWARD"],
      on: {
        REFUSE_REENTRY: { to: "NOT_REENTERED", by: DESK, source: `${PET}, arts. 19 and 36` },
        ROUTE: route,
        FORWARD: forward,
        ASSIGN: assign,
        REPORT: { to: "REPORTED", by: DESK, source: `${PET}, art. 22 (1)` },
        // A body that received it directly and is competent itself tells the petitioner without any forwarding.
        NOTIFY: notify,
      },
    },
    REPORTED: {
      en: "Weighty or urgent: a recommendation lies with the party committee and government of the level.",
      zh: "已报请决定",
      // Reporting is one of the ways the fifteen days are for, so they are kept with it.
      waits: {
        en: "For the decision of the party committee and government the Regulations set no period.",
        zh: "本级党委和政府的决定无法定期限",
        source: `${PET}, art. 22 (1)`,
      },
      on: { RECORD_DECISION: { to: "DIRECTED", by: DESK, source: `${PET}, art. 22 (1)` } },
    },
    DIRECTED: {
      en: "Decided on; the office carries the decision out.",
      zh: "已作出决定",
      waits: {
        en: "For carrying the decision out the Regulations set no period; the decision may name a day.",
        zh: "落实决定无法定期限，以决定要求为准",
        source: `${PET}, art. 22 (1)`,
      },
      on: { ROUTE: route, FORWARD: forward, ASSIGN: assign, NOTIFY: notify },
    },
    NOT_REENTERED: { en: "The same matter is handled already.", zh: "不予受理（同一事项）", end: true, on: {} },
    ROUTED: { en: "Routed to a justice or discipline body.", zh: "转相关机关", end: true, on: {} },
    FORWARDED: {
      en: "Forwarded to the competent body.",
      zh: "已转送",
      clocks: ["PET_OBJECT", "PET_NOTIFY"],
      on: {
        SIGN: { to: "FORWARDED", by: ["SYSTEM"], source: `${PET}, art. 23` },
        COME_BACK: comeBack,
        OBJECT: object,
        NOTIFY: notify,
      },
    },
    ASSIGNED: {
      en: "Assigned to the competent body, which replies by a set day.",
      zh: "已交办",
      clocks: ["PET_OBJECT", "PET_NOTIFY"],
      on: {
        SIGN: { to: "ASSIGNED", by: ["SYSTEM"], source: `${PET}, art. 23` },
        COME_BACK: comeBack,
        OBJECT: object,
        NOTIFY: notify,
      },
    },
    OBJECTED: {
      en: "The body objected; the sender decides.",
      zh: "提出异议",
      // An objection stops no clock: until the sender agrees, the body is the one that has to tell the petitioner.
      clocks: ["PET_NOTIFY"],
      on: {
        SIGN: { to: "OBJECTED", by: ["SYSTEM"], source: `${PET}, art. 23` },
        COME_BACK: comeBack,
        AGREE_OBJECTION: { to: "REGISTERED", by: DESK, source: `${PET}, art. 23` },
        KEEP_FORWARDED: { to: "FORWARDED", by: DESK, source: `${PET}, art. 23` },
        KEEP_ASSIGNED: { to: "ASSIGNED", by: DESK, source: `${PET}, art. 23` },
      },
    },
    NOTIFIED: {
      en: "The petitioner was told, or cannot be: name or address is unclear.",
      zh: "已书面告知",
      // The Regulations set no period between notice and acceptance; the centre's target runs over the dispute.
      ...centreTarget,
      on: { ACCEPT: { to: "ACCEPTED", by: DESK, source: `${PET}, art. 34` } },
    },
    ACCEPTED: {
      en: "Accepted; of an appeal or request the sixty days run.",
      zh: "已受理",
      clocks: ["PET_HANDLE"],
      waits: {
        en: "For studying a suggestion the Regulations set no period.",
        zh: "研究意见建议无法定办理期限",
        source: `${PET}, arts. 29 and 34`,
      },
      on: {
        REFER_TO_MEDIATION: { to: "IN_MEDIATION", by: DESK, source: `${PET}, art. 33` },
        ROUTE_TO_PROCEDURE: routeToProcedure,
        ISSUE_OPINION: issueOpinion,
      },
    },
    IN_MEDIATION: {
      en: "Handed to people's mediation.",
      zh: "已移交人民调解",
      // The Regulations do not say that mediation stops the sixty days: they run on, and an opinion is possible throughout.
      clocks: ["PET_HANDLE"],
      on: {
        COME_BACK: { to: "ACCEPTED", by: ["SYSTEM"], source: CUSTODY },
        RETURN: { to: "MEDIATION_RETURNED", by: ["SYSTEM"], source: `${PET}, art. 33` },
        ISSUE_OPINION: issueOpinion,
      },
    },
    MEDIATION_RETURNED: {
      en: "Back from mediation.",
      zh: "调解反馈",
      clocks: ["PET_HANDLE"],
      on: { ROUTE_TO_PROCEDURE: routeToProcedure, ISSUE_OPINION: issueOpinion },
    },
    PROCEDURE_ROUTED: {
      en: "Pointed to the legal procedure it belongs to, which has its own terms and remedies.",
      zh: "已导入法定程序",
      end: true,
      on: {},
    },
    OPINION_ISSUED: { en: "The opinion is issued.", zh: "已出具处理意见", end: true, on: {} },
  },
});

export type PetitionState = keyof typeof petitionProcedure.states;
export type PetitionCommand = keyof typeof petitionProcedure.commands;

/** Where nothing more is done with a petition itself. */
export const petitionEnds = (Object.keys(petitionProcedure.states) as PetitionState[]).filter(
  (state) => petitionProcedure.states[state].end === true,
);
