import { type Told, among, has, list, named } from "./stories.matching.ts";

/** The facts of the stories about a court's own work. */
export const courtWork: Readonly<Record<string, Told>> = {
  "delegated-before-filing": {
    asked: ["CENTRE", "COURT", "MEDIATION"],
    data: {
      courtReferral: {
        state: "RECEIVED",
        committee: named("荆州区人民法院诉前人民调解室"),
        // Signed on 12 June: the thirtieth day, 12 July, is a Sunday.
        deadlines: among({ code: "COURT_DELEGATED", dueOn: "2026-07-13", daysLeft: 21, status: "RUNNING" }),
        mediationCase: { state: "MEDIATING", sessionCount: 1 },
        dispute: { number: "DS-421003-2026-000016" },
      },
    },
  },
  "open-confirmation-windows": {
    asked: ["CENTRE", "COURT", "MEDIATION"],
    data: {
      confirmableAgreements: {
        nodes: among({
          dispute: has({ number: "DS-421003-2026-000014" }),
          deadlines: list({ code: "CONFIRM_APPLY", kind: "WINDOW", dueOn: "2026-06-29", daysLeft: 7 }),
        }),
      },
    },
  },
  "chosen-online": {
    asked: ["COURT"],
    data: {
      courtReferral: {
        state: "COMPLAINT_RECEIVED",
        onlineChoices: list({ state: "CHOOSING", chooseBy: "2026-06-24", chosen: null }),
        deadlines: among(
          // Tuesday and Wednesday.
          { code: "ONLINE_CHOOSE", kind: "WINDOW", dueOn: "2026-06-24", daysLeft: 2 },
          // Dragon Boat from 19 June to the 21st; 22, 23, 24.
          { code: "ONLINE_NAME", kind: "STATUTORY", triggeredOn: "2026-06-18", dueOn: "2026-06-24", daysLeft: 2 },
        ),
      },
    },
  },
  "out-of-a-matter": {
    asked: ["COURT"],
    data: {
      courtReferrals: {
        nodes: among(
          {
            preFilingNumber: "(2026)鄂1003诉前调641号",
            recusals: list({
              about: "ASSISTANT",
              askedBy: "PARTY",
              state: "UNDER_REVIEW",
              reason: "听说助理的亲属在对方公司任职",
              reviewRequestedOn: "2026-06-18",
            }),
            deadlines: among(
              { code: "COURT_RECUSAL", dueOn: "2026-06-18", status: "MET" },
              // 18 June and three days is Sunday 21 June, the end of Dragon Boat; on to Monday.
              { code: "COURT_RECUSAL_REVIEW", dueOn: "2026-06-22", status: "RUNNING" },
            ),
          },
          {
            preFilingNumber: "(2026)鄂1003诉前调642号",
            // Of a judge the reason is not for the judge.
            recusals: list({ about: "JUDGE", askedBy: "OFFICIAL", state: "GRANTED", reason: null }),
            availableActions: among({ action: "FILE_CASE", reason: has({ code: "OFFICIAL_RECUSED" }) }),
          },
        ),
      },
    },
  },
  "what-nobody-disputes": {
    asked: ["COURT", "MEDIATION"],
    data: {
      courtReferral: {
        handOvers: among({
          mode: "DELEGATED",
          mediationCase: {
            state: "TERMINATED",
            sessionCount: 1,
            undisputedFacts: {
              facts: "双方确认工程已于2025年11月验收。",
              recordedOn: "2026-04-30",
              consents: among({ answer: "GIVEN", askedOn: "2026-04-30", means: "PHONE" }),
            },
          },
        }),
      },
    },
  },
};
