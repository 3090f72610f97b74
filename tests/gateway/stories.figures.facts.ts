import { type Told, among, has, list } from "./stories.matching.ts";

/** The facts of the stories about figures, of the one month told for them. */
export const figures: Readonly<Record<string, Told>> = {
  "mediation-by-month": {
    asked: ["MEDIATION"],
    data: {
      figures: {
        mediationByMonth: {
          definitions: among({ id: "mediation.successRate.v1", denominator: "mediation.accepted.v1", unit: "SHARE" }),
          months: has({
            nodes: among({
              month: "2026-01",
              divisionCode: "421003",
              // Seven sums: six of 500 yuan and one of 3 000, 0.6 of ten thousand, rounded.
              total: has({ accepted: 12, mediated: 12, successful: 12, successRate: 1, amount: 1 }),
              categories: list(
                // One contract is too few, and 12 - 6 - 5 would give it away.
                { category: "CONTRACT", accepted: null, suppressed: true },
                { category: "NEIGHBOR", accepted: 6, successRate: 1, suppressed: false },
                { category: "PROPERTY_MANAGEMENT", accepted: null, suppressed: true },
              ),
            }),
          }),
        },
      },
    },
  },
  "the-centres-bulletin": {
    asked: ["CENTRE", "COURT", "MEDIATION"],
    data: {
      figures: {
        mediationBySource: has({
          sources: among({ source: "OWN", accepted: 12 }, { source: "COURT_DELEGATED", accepted: 0 }),
          total: has({ accepted: 12, mediated: 12, successful: 12, successRate: 1 }),
          confirmed: 0,
        }),
        judicialConfirmations: has({ ruled: 0 }),
        mediatedOrWithdrawn: has({ closed: 0, mediatedOrWithdrawnRate: null }),
        courtMediationTimes: { definitions: list({ id: "court.mediationDays.v1" }), months: { nodes: [] } },
        preventedEscalations: has({
          selfReported: true,
          rows: among({ kind: "CRIME", cases: null, suppressed: true }),
        }),
      },
    },
  },
};
