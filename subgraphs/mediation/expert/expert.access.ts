import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";

const poolRows: RowRule = {
  code: "EXPERT_POOL",
  en: "The pool is for the people of the committees; whoever takes part in a case is seen by its parties too.",
  zh: "专家库供调委会使用，参与案件的专家当事人可见",
  source: "Medical Disputes Regulations, art. 35; own decision",
};

export const expertAccess: AccessTable = {
  rows: { Expert: poolRows },
  fields: {
    Query: [[asked, "experts"]],
    Expert: [[shown, "id name field termFrom termUntil"]],
  },
};
