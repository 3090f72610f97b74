import { type Told, among, has, list, named } from "./stories.matching.ts";

/** What a police station finds in the morning, and what became of an accident. */
export const policeWork: Readonly<Record<string, Told>> = {
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
  "an-officer-who-stepped-aside": {
    asked: ["POLICE", "CENTRE"],
    data: {
      workList: {
        // 21 June and two days, a Tuesday.
        dueSoon: {
          nodes: list({
            dispute: { title: "晾衣架坠落引发的口角损坏" },
            deadline: has({ triggeredOn: "2026-06-21", dueOn: "2026-06-23", daysLeft: 1 }),
          }),
        },
      },
      policeMediations: {
        nodes: among(
          {
            publicSecurityMediation: has({
              state: "AGREED",
              recusals: list({ about: "OFFICER", askedBy: "OFFICER", state: "GRANTED", earlierActsStand: true }),
            }),
          },
          {
            publicSecurityMediation: has({
              state: "MEDIATING",
              recusals: list({ askedBy: "PARTY", state: "REQUESTED", reason: "听说民警与对方一起做过生意" }),
              availableActions: among({ action: "AGREE", reason: has({ code: "RECUSAL_PENDING" }) }),
            }),
          },
        ),
      },
    },
  },
  "another-time": {
    asked: ["POLICE"],
    data: {
      trafficMediations: {
        nodes: list({
          state: "MEDIATING",
          sittingAt: "2026-06-22T07:00:00.000Z",
          sittingChanges: list({
            state: "CHANGED",
            sittingAt: "2026-06-18T07:00:00.000Z",
            askedOn: "2026-06-16",
            reason: "家中老人当日住院手术",
            answeredOn: "2026-06-17",
          }),
          // 15 June and ten days, a Thursday.
          deadlines: among({ code: "TRAFFIC_MEDIATE", dueOn: "2026-06-25", status: "RUNNING" }),
        }),
      },
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
        nodes: among(
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
