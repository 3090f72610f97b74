import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";

const LOCAL =
  "Local practice of one-stop handling centres; Shandong Regulations on Diversified Dispute Resolution, 2016";
const OWN_FIRST_ASKED = "Own decision: the first body asked handles what is within its competence (首问负责制)";
const NO_TERM =
  "Own decision: local practice counts its 7, 15 or 30 days from acceptance and gives none for sorting; the body asked first stays answerable (首问负责制)";
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
    REDIRECT: { en: "Tell the party another route.", zh: "引导其他途径", mutation: "redirectDispute", next: "PARTIES" },
    ACKNOWLEDGE: { en: "The receiving body signed for it.", zh: "签收" },
    RETURN: { en: "The receiving body gave it back.", zh: "退回", next: "CENTRE" },
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
      waits: {
        en: "No rule gives sorting a term; the body that was asked first holds it and stays answerable.",
        zh: "分流无法定或约定时限，由首问单位负责",
        source: NO_TERM,
      },
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
      waits: {
        en: "The parties have what they came for; closing is the centre's own entry, and nobody waits for it.",
        zh: "纠纷已化解，待中心自行办结",
        source: "Own decision: a term for an entry in its own register would press nobody but the clerk",
      },
      on: { CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL } },
    },
    REDIRECTED: {
      en: "The party was told another route.",
      zh: "引导其他途径",
      waits: {
        en: "Whether and when a party takes that route is its own choice.",
        zh: "是否另行主张由当事人自行决定",
        source: "People's Mediation Law, arts. 3 and 26, by analogy: telling a route opens it and obliges nobody",
      },
      on: { CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL } },
    },
    ASSIGNED: {
      en: "Sent to a body that has not signed for it; the sender still holds it.",
      zh: "已分流指派",
      // A target that began with an earlier acceptance runs on while the next body is asked.
      clocks: ["CENTRE_ACK", "CENTRE_SIMPLE", "CENTRE_COMPLEX", "CENTRE_MAJOR"],
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
      clocks: ["JOINT_MEETING_CONVENE", "CENTRE_SIMPLE", "CENTRE_COMPLEX", "CENTRE_MAJOR"],
      waits: {
        en: "After the first return, before any body signed, no rule gives assigning again a term; the second return puts it down for a joint meeting, which has one.",
        zh: "首次退回后再指派无时限，两次退回提请联席会议",
        source: NO_TERM,
      },
      on: {
        ASSIGN: { to: "ASSIGNED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REDIRECT: { to: "REDIRECTED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        ORDER_JOINT: { to: "JOINT_HANDLING", by: ["CENTRE_HEAD"], source: LOCAL },
      },
    },
    ACCEPTED: {
      en: "The receiving body signed for it and holds it.",
      zh: "已接收",
      ...centreTarget,
      on: {
        OPEN_TRACK: { to: "IN_HANDLING", by: ["SYSTEM"], source: LOCAL },
        ORDER_JOINT: { to: "JOINT_HANDLING", by: ["CENTRE_HEAD"], source: LOCAL },
      },
    },
    IN_HANDLING: {
      en: "An agency works on it.",
      zh: "办理中",
      ...centreTarget,
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
      clocks: ["FOLLOW_UP", "CONFIRM_APPLY"],
      waits: {
        en: "What was performed at once is visited by nobody; closing is the centre's own entry.",
        zh: "当场履行的无需回访，待中心自行办结",
        source: "Follow-up rule of people's mediation (回访制度): visits are owed where performance is open",
      },
      on: {
        FOLLOW_UP: { to: "FOLLOW_UP", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REOPEN: { to: "REOPENED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN_REOPEN },
      },
    },
    FOLLOW_UP: {
      en: "Settled; visits check the performance.",
      zh: "回访中",
      clocks: ["FOLLOW_UP"],
      waits: {
        en: "Between two visits, and after the last one, the plan of performance sets the pace.",
        zh: "两次回访之间依履行方案",
        source: "People's Mediation Law, art. 31: performance runs by the agreement's own days",
      },
      on: {
        CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REOPEN: { to: "REOPENED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN_REOPEN },
      },
    },
    UNRESOLVED: {
      en: "Ended without a result; the routes were told.",
      zh: "未化解",
      waits: {
        en: "Whether and when a party goes to arbitration, to an authority or to court is its own choice.",
        zh: "是否仲裁、申请行政处理或者起诉由当事人自行决定",
        source: "People's Mediation Law, arts. 3 and 26",
      },
      on: {
        TRANSFER: { to: "TRANSFERRED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        CLOSE: { to: "CLOSED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: LOCAL },
        REOPEN: { to: "REOPENED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN_REOPEN },
      },
    },
    TRANSFERRED: {
      en: "An outside procedure has begun.",
      zh: "已转出",
      waits: {
        en: "The outside procedure runs by its own law, and the body there keeps its clocks.",
        zh: "期限由外部程序自行计算",
        source: "Own decision: of an adjacent procedure only the referral, its status and its outcome are kept",
      },
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
      waits: {
        en: "No rule gives sorting it anew a term; the centre that took it up again holds it.",
        zh: "再次分流无时限，由重启的中心负责",
        source: NO_TERM,
      },
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
