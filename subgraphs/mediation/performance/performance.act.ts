import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { PerformanceItemEntity } from "./performance.entity.ts";

/** Writes the performance plan (履行方案) of an agreement just reached, its items numbered from one. */
export async function planPerformance(
  work: Work,
  agreementId: string,
  plan: readonly { readonly what: string; readonly amount?: string | null; readonly dueOn: Day }[],
): Promise<void> {
  const items = plan.map(({ what, amount = null, dueOn }, i) =>
    Object.assign(new PerformanceItemEntity(), {
      id: work.newId(),
      agreementId,
      number: i + 1,
      what,
      amount,
      dueOn,
      performedOn: null,
      proof: null,
    }),
  );
  if (items.length > 0) await work.db.insert(PerformanceItemEntity, items);
}
