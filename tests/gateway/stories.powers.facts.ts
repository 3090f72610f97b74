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
          // Thirteen of eighteen came to an end, nine of eighteen to an agreement: both rates are out of the accepted.
          {
            id: "jzq-committee",
            activity: {
              accepted: 18,
              mediated: 13,
              successful: 9,
              mediationRate: 0.722,
              successRate: 0.5,
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
  "why-is-this-empty": {
    asked: MEDIATED,
    data: {
      dispute: {
        // Masked whatever a supervisor reads for; what goes on in a mediation no purpose opens.
        parties: among({
          view: "MASKED",
          accessDecisions: among({
            field: "name",
            decision: "MASKED",
            rule: "PARTY_IN_FULL",
            liftedBy: [],
          }),
        }),
        mediationCases: among({
          sessions: null,
          accessDecisions: among({
            field: "sessions",
            decision: "WITHHELD",
            rule: "COMMITTEE_AND_PARTIES",
            liftedBy: [],
          }),
        }),
      },
    },
  },
  "a-danger-reported": {
    asked: MEDIATED,
    data: {
      dispute: {
        mediationCases: list({
          state: "MEDIATING",
          preventiveSteps: list({
            takenOn: "2026-06-12",
            reportedOn: "2026-06-12",
            reportedTo: "POLICE",
            bodyName: "荆州区西城派出所",
            post: "MEDIATOR",
            // Another mediator of the committee reads that it was reported, and not why.
            reason: null,
            accessDecisions: among({ field: "reason", decision: "WITHHELD", rule: "HEAD_AND_MEDIATORS_OF_THE_CASE" }),
          }),
        }),
        timeline: { nodes: list({ kind: "DANGER_REPORTED", source: "MEDIATION", post: "MEDIATOR" }) },
      },
    },
  },
  "another-mediator-unasked": {
    asked: MEDIATED,
    data: {
      dispute: {
        mediationCases: list({
          state: "MEDIATING",
          mediators: [named("方正言")],
          recusals: list({
            askedBy: "NOBODY",
            ground: "FAULT",
            state: "GRANTED",
            reason: "调解中替一方说话，主任旁听后更换。",
            requestedOn: "2026-06-16",
            party: null,
            replacement: named("方正言"),
          }),
          sessions: list({ number: 1, heldOn: "2026-06-15" }, { number: 2, heldOn: "2026-06-16" }),
        }),
        // Decided without ever having been asked for.
        timeline: { nodes: list({ kind: "RECUSAL_DECIDED", post: "COMMITTEE_HEAD" }) },
      },
    },
  },
  "a-question-to-a-guide-judge": {
    asked: ["CENTRE", "COURT"],
    data: {
      guidanceQuestions: {
        nodes: among({
          category: "NEIGHBOR",
          askedOn: "2026-05-18",
          // Ten working days after Monday, 18 May.
          answerDueOn: "2026-06-01",
          answeredOn: "2026-05-25",
          deadlines: list({ code: "GUIDANCE_ANSWER", kind: "TARGET", status: "MET", endedOn: "2026-05-25" }),
          clockTurns: [],
          legalBasis: "民法典第二百八十八条、第二百九十六条",
        }),
      },
      courtTeams: { nodes: [{ posts: ["JUDGE"], court: named("荆州市荆州区人民法院") }] },
    },
  },
  "after-the-ruling": {
    asked: ["COURT"],
    data: {
      judicialConfirmation: {
        state: "ENFORCEMENT_APPLIED",
        ruledOn: "2026-04-20",
        rulingReceipts: list(
          // Fifteen days after 22 April are over on 7 May.
          { receivedOn: "2026-04-22", deadlines: among({ code: "CONFIRM_OBJECT", dueOn: "2026-05-07" }) },
          { receivedOn: "2026-04-22" },
        ),
        objections: list({ state: "REJECTED", objector: "PARTY", decidedOn: "2026-05-13" }),
        enforcement: { performanceDueOn: "2026-05-15", appliedOn: "2026-05-20" },
      },
    },
  },
};
