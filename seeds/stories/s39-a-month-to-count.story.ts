import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import { between } from "./cast.ts";
import { mediators, register, sit, takeIn } from "./steps.ts";
import type { Story, Telling } from "./tell.ts";

interface Matter {
  readonly category: DisputeCategory;
  readonly title: string;
  readonly ownWords: string;
}

/** A case the committee offered and brought to an agreement on one day, performed on the spot. */
async function mediatedAtOnce(t: Telling, matter: Matter, amount?: string): Promise<string> {
  const told = await register(t, "committee-head", { ...matter, parties: between("yan", "zhou") });
  const disputeId = told.dispute.id;
  await t.done(t.mediation.cases.offer(t.as("mediator"), { disputeId, committeeId: "jzq-committee" }));
  const { id: caseId } = await takeIn(t, mediators.committee, told);
  await sit(t, mediators.committee, told, "双方当面说清。");
  const terms = { facts: "双方确认事实。", terms: "当场履行，互不追究。" };
  const reached = { caseId, form: "ORAL", whole: true, performedOnTheSpot: true, plan: [], ...terms } as const;
  const agreed = { ...reached, ...(amount === undefined ? {} : { amount }) };
  await t.done(t.mediation.agreements.reach(t.as("mediator"), agreed));
  return caseId;
}

/**
 * January, the month reports are tried on: six quarrels of neighbours, five with a property manager, and one contract, which
 * alone is too few to be shown. In one the mediator writes down what mediation prevented.
 */
export const monthToCount: Story = {
  title: "A month of a committee, to be counted",
  async tell(t) {
    for (let i = 0; i < 6; i += 1) {
      t.on(`2026-01-${String(5 + i).padStart(2, "0")} 09:00`);
      const noise = { title: "深夜噪音纠纷", ownWords: "楼上半夜拖动家具。" };
      const caseId = await mediatedAtOnce(t, { category: "NEIGHBOR", ...noise }, "500.00");
      if (i > 0) continue;
      const entry = { caseId, kind: "CRIME", preventedOn: t.today(), persons: 2 } as const;
      const reason = "双方已动手推搡，经劝开后当场和解";
      await t.done(t.mediation.preventedEscalations.record(t.as("mediator"), { ...entry, reason }));
    }
    for (let i = 0; i < 5; i += 1) {
      t.on(`2026-01-${12 + i} 09:00`);
      const lift = { title: "电梯停运物业费纠纷", ownWords: "电梯停了一个月，物业费照收。" };
      await mediatedAtOnce(t, { category: "PROPERTY_MANAGEMENT", ...lift });
    }
    t.on("2026-01-19 09:00");
    const rent = { title: "门面转租纠纷", ownWords: "转租没有告诉房东。" };
    await mediatedAtOnce(t, { category: "CONTRACT", ...rent }, "3000.00");
  },
};
