import { procedure } from "../../shared/state-machine/procedure.ts";

const LOCAL =
  "Local practice of one-stop handling centres; Shandong Regulations on Diversified Dispute Resolution, 2016";
const OWN_FIRST_ASKED = "Own decision: the first body asked handles what is within its competence (首问负责制)";
const OWN_REOPEN = "Own decision after People's Mediation Law, art. 32";

/**
 * A dispute at the centre (矛盾纠纷办理), from the first word to the archive. There is exactly one holder at any time;
 * handing over between bodies is the referral's table, what an agency does inside its track is the agency's.
 */
export const disputeProcedure = procedure({
  name: "Dispute",
  en: "a dispute at the handling centre.",
  zh: "矛盾纠纷",
  initial: ["REGISTERED"],
  commands: {
    ASSIGN: { en: "Sort it and assign it to a body.", zh: "分流指派", mutation: "triageDispute" },
    SETTLE_ON_SPOT: { en: "Settle it at the window.", zh: "当场化解", mutation: "settleDisputeOnTheSpot" },
    REDIRECT: { en: "Tell the party another route.", zh: "引导其他途径", mutation: "redirectDispute" },
    ACKNOWLEDGE: { en: "The receiving body signed for it.", zh: "签收" },
    RETURN: { en: "The receiving body gave it back.", zh: "退回" },
    RECALL: { en: "The sender took the assignment back.", zh: "撤回" },
    OPEN_TRACK: { en: "An agency opened its track.", zh: "开始办理" },
    ORDER_JOINT: { en: "Call several bodies together.", zh: "联合调处", mutation: "orderJointHandling" },
    RESOLVE: { en: "Accept a completion report: resolved.", zh: "确认化解", mutation: "acceptCompletion" },
    NOT_RESOLVE: { en: "Accept a completion report: not resolved.", zh: "确认未化解", mutation: "acceptCompletion" },
    FOLLOW_UP: { en: "Watch the performance of the agreement.", zh: "回访", mutation: "startFollowUp" },
    TRANSFER: { en: "Record the outside procedure begun.", zh: "转出", mutation: "transferDispute" },
    CLOSE: { en: "Close it.", zh: "办结", mutation: "closeDispute" },
    REOPEN: { en: "Take it up again.", zh: "重启", mutation: "reopenDispute" },
    ARCHIVE: { en: "Archive its file.", zh: "归档", mutation: "archiveDispute" },
  },
  states: {
    REGISTERED: {
      en: "Recorded; nobody has sorted it yet.",
      zh: "已登记",
      on: {
        ASSIGN: { to: "ASSIGNED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        SETTLE_ON_SPOT: { to: "ON_SPOT", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REDIRECT: { to: "REDIRECTED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        OPEN_TRACK: { to: "IN_HANDLING", by: ["SYSTEM"], source: OWN_FIRST_ASKED },
      },
    },
    ON_SPOT: {
      en: "Settled at the window.",
      zh: "当场化解",
      on: { CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL } },
    },
    REDIRECTED: {
      en: "The party was told another route.",
      zh: "引导其他途径",
      on: { CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL } },
    },
    ASSIGNED: {
      en: "Sent to a body that has not signed for it; the sender still holds it.",
      zh: "已分流指派",
      clocks: ["CENTRE_ACK"],
      on: {
        ACKNOWLEDGE: { to: "ACCEPTED", by: ["SYSTEM"], source: LOCAL },
        RETURN: { to: "RETURNED", by: ["SYSTEM"], source: "Shenzhen Regulations, art. 45, as model" },
        RECALL: {
          to: "REGISTERED",
          by: ["SYSTEM"],
          source: "Own decision: only the sender takes back what nobody signed for",
        },
      },
    },
    RETURNED: {
      en: "Given back as outside the body's competence; the centre assigns again.",
      zh: "退回",
      on: {
        ASSIGN: { to: "ASSIGNED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REDIRECT: { to: "REDIRECTED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        ORDER_JOINT: { to: "JOINT_HANDLING", by: ["CENTRE_HEAD"], source: LOCAL },
      },
    },
    ACCEPTED: {
      en: "The receiving body signed for it and holds it.",
      zh: "已接收",
      clocks: ["CENTRE_SIMPLE", "CENTRE_COMPLEX", "CENTRE_MAJOR"],
      on: {
        OPEN_TRACK: { to: "IN_HANDLING", by: ["SYSTEM"], source: LOCAL },
        ORDER_JOINT: { to: "JOINT_HANDLING", by: ["CENTRE_HEAD"], source: LOCAL },
      },
    },
    IN_HANDLING: {
      en: "An agency works on it.",
      zh: "办理中",
      clocks: ["CENTRE_SIMPLE", "CENTRE_COMPLEX", "CENTRE_MAJOR"],
      on: {
        ASSIGN: {
          to: "ASSIGNED",
          by: ["CENTRE_CLERK", "CENTRE_HEAD"],
          source: "Own decision: the centre assigns again what a body handed back to it",
        },
        ORDER_JOINT: { to: "JOINT_HANDLING", by: ["CENTRE_HEAD"], source: LOCAL },
        RESOLVE: { to: "RESOLVED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        NOT_RESOLVE: { to: "UNRESOLVED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
      },
    },
    JOINT_HANDLING: {
      en: "Several bodies work on it together.",
      zh: "联合调处",
      clocks: ["CENTRE_MAJOR"],
      on: {
        RESOLVE: { to: "RESOLVED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        NOT_RESOLVE: { to: "UNRESOLVED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
      },
    },
    RESOLVED: {
      en: "Settled; performance is open.",
      zh: "已化解",
      on: {
        FOLLOW_UP: { to: "FOLLOW_UP", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REOPEN: { to: "REOPENED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN_REOPEN },
      },
    },
    FOLLOW_UP: {
      en: "Settled; visits check the performance.",
      zh: "回访中",
      on: {
        CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REOPEN: { to: "REOPENED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN_REOPEN },
      },
    },
    UNRESOLVED: {
      en: "Ended without a result; the routes were told.",
      zh: "未化解",
      on: {
        TRANSFER: { to: "TRANSFERRED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REOPEN: { to: "REOPENED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN_REOPEN },
      },
    },
    TRANSFERRED: {
      en: "An outside procedure has begun.",
      zh: "已转出",
      on: { CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL } },
    },
    CLOSED: {
      en: "Closed.",
      zh: "办结",
      end: true,
      on: {
        REOPEN: { to: "REOPENED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN_REOPEN },
        ARCHIVE: {
          to: "ARCHIVED",
          by: ["CENTRE_CLERK", "CENTRE_HEAD"],
          source: "People's Mediation Law, art. 27, by analogy",
        },
      },
    },
    REOPENED: {
      en: "Taken up again after a change of mind, non-performance or a new fact.",
      zh: "重启",
      on: {
        ASSIGN: { to: "ASSIGNED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REDIRECT: { to: "REDIRECTED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        OPEN_TRACK: { to: "IN_HANDLING", by: ["SYSTEM"], source: OWN_FIRST_ASKED },
        ORDER_JOINT: { to: "JOINT_HANDLING", by: ["CENTRE_HEAD"], source: LOCAL },
      },
    },
    ARCHIVED: { en: "The file is complete and put away.", zh: "归档", end: true, on: {} },
  },
});

export type DisputeState = keyof typeof disputeProcedure.states;
export type DisputeCommand = keyof typeof disputeProcedure.commands;
