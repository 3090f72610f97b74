import { type Told, among, CENTRE, COMMITTEE, has, list, named, THE_CENTRE } from "./stories.matching.ts";

/** The facts of the stories about the centre as a place, its neighbours, and who answers. */
export const placesAndPosts: Readonly<Record<string, Told>> = {
  "across-a-boundary": {
    asked: CENTRE,
    data: {
      disputes: {
        totalCount: 1,
        nodes: list({
          title: "跨区灌溉渠道放水纠纷",
          state: "CLOSED",
          division: named("荆州区"),
          furtherDivisions: list({ division: named("沙市区") }),
          leadResponsibilities: list(
            { state: "REPLACED", post: "DEPUTY_HEAD", dueOn: "2026-04-30", endReason: "提级包案" },
            { state: "ENDED", post: "BODY_HEAD", dueOn: "2026-05-15", overdue: false },
          ),
          dispatchOrders: list({ group: has({ categories: ["ENVIRONMENT", "FOREST_LAND"] }), lead: THE_CENTRE }),
        }),
      },
    },
  },
  "who-is-on-duty": {
    asked: CENTRE,
    data: {
      suggestedBodies: among({
        organization: has({
          name: "荆州区人民调解委员会",
          onDuty: [{ post: "MEDIATOR", hours: "ALL_DAY", window: { number: 2, name: "人民调解窗口" } }],
        }),
      }),
      organizations: {
        nodes: among({
          name: "荆州区社会矛盾纠纷调处中心",
          centre: has({
            residentUnits: among({ mode: "PERMANENT", organization: COMMITTEE, window: { number: 2 } }),
            secondments: list({ post: "CENTRE_CLERK", until: "2027-03-31", homeBody: named("荆州区司法局") }),
          }),
          relations: among({ kind: "LEADS", side: "TO" }, { kind: "HOSTS", other: named("荆州区综治中心") }),
        }),
      },
      // May of the committee and of the station, due on 5 June.
      periodicReports: {
        nodes: among(
          { dueOn: "2026-06-05", standing: "OVERDUE", organization: COMMITTEE },
          { dueOn: "2026-06-05", standing: "OVERDUE", organization: named("荆州区公安派出所") },
        ),
      },
    },
  },
};
