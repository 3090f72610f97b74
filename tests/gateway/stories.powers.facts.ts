import {
  type Told,
  among,
  CENTRE,
  COMMITTEE,
  has,
  list,
  MEDIATED,
  named,
  THE_CENTRE,
  YES,
} from "./stories.matching.ts";

/** The facts of the stories about the centre's powers, its counts and the committees' own work. */
export const powersAndCounts: Readonly<Record<string, Told>> = {
  "what-is-overdue-this-morning": {
    asked: CENTRE,
    data: {
      workList: {
        overdue: {
          nodes: among({
            daysOver: 46,
            dispute: has({ number: "DS-421003-2026-000020" }),
            // Fifteen calendar days from its acceptance; read as working days it would have been 15 May.
            deadline: has({
              code: "CENTRE_COMPLEX",
              dueOn: "2026-05-07",
              status: "MISSED",
              explanation: has({
                countedFrom: "2026-04-23",
                otherReading: { unit: "WORKING_DAY", dueOn: "2026-05-15" },
              }),
            }),
          }),
        },
        dueSoon: { nodes: among({ deadline: { code: "CENTRE_SIMPLE", dueOn: "2026-06-25", daysLeft: 3 } }) },
      },
    },
  },
  "chased-and-answered": {
    asked: CENTRE,
    data: {
      workList: {
        supervisionOpen: {
          nodes: among({
            state: "REPLIED",
            addressee: COMMITTEE,
            replyDueOn: "2026-05-19",
            replies: list({ accepted: null }),
            dispute: has({
              supervised: true,
              jointMeetingItems: list({ ground: "RETURNED_TWICE", state: "FOLLOWED_UP", responsible: COMMITTEE }),
              majorReports: list({ receiver: THE_CENTRE }),
            }),
            availableActions: among({ action: "ACCEPT_REPLY", available: true }),
          }),
        },
      },
      accountabilityRecommendations: {
        nodes: among({ subject: COMMITTEE, competentBody: named("荆州区司法局"), answer: "ADOPTED" }),
      },
    },
  },
  "one-quarrel-registered-twice": {
    asked: CENTRE,
    data: {
      duplicateCandidates: {
        nodes: among(
          {
            state: "LINKED",
            earlier: has({ linkedDisputes: [has({ number: "DS-421003-2026-000022" })] }),
            later: has({ linkedTo: has({ number: "DS-421003-2026-000021" }) }),
          },
          { state: "KEPT_APART", later: has({ number: "DS-421003-2026-000023", linkedTo: null, links: [] }) },
        ),
      },
    },
  },
  "ways-to-other-bodies": {
    asked: CENTRE,
    data: {
      disputes: {
        nodes: among({
          number: "DS-421003-2026-000024",
          holder: THE_CENTRE,
          outsideReferrals: among(
            { kind: "COUNSELLING", state: "TAKEN_UP", sentOn: null, outcome: null },
            { kind: "LEGAL_AID", outcome: "AID_GRANTED", lawyerAssigned: true },
            { kind: "NOTARY", deedKind: "ENFORCEABLE_CLAIM", enforceable: true },
            { kind: "APPRAISAL", excludedDays: 9 },
            // Fifteen days in which to sue after the award: a window, which nobody misses.
            {
              kind: "LABOR_ARBITRATION",
              deadlines: among({ code: "LABOUR_ARBITRATION_SUE", dueOn: "2026-05-27", status: "EXPIRED" }),
            },
          ),
        }),
      },
    },
  },
  "what-the-committees-did": {
    asked: MEDIATED,
    data: {
      peoplesMediationCommittees: {
        nodes: among(
          // Ten of twelve came to an end, seven of twelve to an agreement: both rates are out of the accepted.
          {
            id: "jzq-committee",
            activity: {
              accepted: 12,
              mediated: 10,
              successful: 7,
              mediationRate: 0.833,
              successRate: 0.583,
              suppressed: false,
            },
          },
          {
            id: "jz-traffic-committee",
            activity: has({ accepted: null, successRate: null, suppressed: true }),
            findings: among({ code: "NO_WOMAN" }),
          },
        ),
      },
    },
  },
  "looked-for-and-found": {
    asked: CENTRE,
    data: {
      screeningTotals: among(
        { level: "VILLAGE", due: 2, done: 1, missed: 1, found: 1, handled: 1 },
        { level: "GRID_GROUP", due: 1, done: 1, missed: 0 },
      ),
      // There was one; a count below five is not shown.
      disputeTrends: among({ month: "2026-05", divisionCode: "421003", category: "ENVIRONMENT", count: null }),
    },
  },
  "visits-that-are-due": {
    asked: MEDIATED,
    data: {
      dueFollowUpVisits: {
        nodes: among({
          dueOn: "2026-06-22",
          deadlines: list({ code: "FOLLOW_UP", status: "RUNNING", daysLeft: 0 }),
          agreement: has({ mediationCase: has({ dispute: has({ number: "DS-421003-2026-000008" }) }) }),
          availableActions: among({ action: "VISIT", available: true }),
        }),
      },
    },
  },
  "who-looked-at-my-dispute": {
    asked: CENTRE,
    data: {
      // The clerk asked the first story before.
      dispute: {
        accessLog: { nodes: among({ organization: THE_CENTRE, post: "CENTRE_CLERK", purpose: "HANDLING" }) },
        seal: null,
      },
    },
  },
  "a-mediator-who-stepped-aside": {
    asked: MEDIATED,
    data: {
      dispute: {
        mediationCases: list({
          recusals: list({ askedBy: "PARTY", state: "GRANTED", replacement: named("方正言") }),
          mediators: list({ name: "方正言" }),
          participants: list({ role: "EXPERT", consents: [YES, YES], opinionOn: "2026-03-26" }),
          file: has({ state: "ARCHIVED", pages: 13, keptUntil: "2036-12-31" }),
        }),
      },
      fileReviewRounds: { nodes: among({ population: 1, reviews: list({ grade: "GOOD", defects: ["LIST_WRONG"] }) }) },
    },
  },
  "a-stations-morning": {
    asked: ["POLICE", "CENTRE"],
    data: {
      workList: {
        // 17 and 18 June, then Dragon Boat until 21, 22 to 26.
        secondTries: {
          nodes: list({
            dispute: has({ title: "电动车剐蹭引发的口角推搡" }),
            deadline: has({ dueOn: "2026-06-26", daysLeft: 4 }),
          }),
        },
        // Thirty days from the default of 12 June: Sunday 12 July, so Monday 13 July.
        limits: {
          nodes: among({
            dispute: has({ title: "夜市摊位争执引发的人身损害" }),
            deadline: has({
              basis: "Police Administrative Case Procedure, art. 185",
              triggeredOn: "2026-06-12",
              dueOn: "2026-07-13",
              daysLeft: 21,
            }),
          }),
        },
      },
      policeMediations: {
        nodes: among(
          { state: "POLICE_MEDIATION", publicSecurityMediation: has({ state: "SECOND_MEDIATION" }) },
          {
            state: "CASE_ACCEPTED",
            routesTold: ["COURT"],
            publicSecurityMediation: has({ state: "NOT_PERFORMED", endedOn: "2026-06-12" }),
          },
        ),
      },
      caseTransfers: { nodes: list({ state: "SENT", to: named("沙市区公安派出所") }) },
    },
  },
  "compensation-after-an-accident": {
    asked: ["POLICE", "CENTRE"],
    data: {
      workList: {
        // 17 June and ten days: Saturday 27 June, so Monday 29 June.
        dueSoon: {
          nodes: list({
            dispute: has({ title: "非机动车碰撞损害赔偿纠纷" }),
            deadline: has({ code: "TRAFFIC_APPLY", kind: "WINDOW", dueOn: "2026-06-29", daysLeft: 7 }),
          }),
        },
      },
      trafficMediations: {
        nodes: list(
          { state: "DETERMINED", document: null },
          {
            state: "AGREED",
            open: true,
            document: has({ shares: [has({ percent: 30 }), has({ percent: 70 })], documentOn: "2026-06-08" }),
            deadlines: among({ code: "TRAFFIC_APPLY", status: "MET" }, { code: "TRAFFIC_MEDIATE", status: "MET" }),
          },
        ),
      },
    },
  },
};
