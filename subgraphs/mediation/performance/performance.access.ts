import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { contentOfAgreement, readsAgreement } from "../agreement/agreement.access.ts";
import type { MediationContext } from "../context.ts";

const agreementContent: FieldRule<{ readonly agreementId: string }, MediationContext> = {
  ...contentOfAgreement,
  may: async (viewer, { agreementId }, context) => {
    const agreement = await context.readers.agreements.byId.load(agreementId);
    return agreement !== null && readsAgreement(viewer, agreement, context);
  },
};

export const performanceAccess: AccessTable = {
  rows: { PerformanceItem: rowsOfTheirOwner },
  fields: {
    MediationAgreement: [[shown, "performance"]],
    PerformanceItem: [
      [shown, "number dueOn performedOn"],
      [agreementContent, "amount"],
    ],
  },
};
