import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import type { DispatchOrderEntity } from "./joint-handling.entity.ts";

const forThoseCalled: FieldRule<DispatchOrderEntity> = {
  code: "ORDER_TEXT",
  en: "Why several bodies were called together is for the desk of the centre, the bodies called, and the parties.",
  zh: "联合调处事由仅调处中心、被召集单位和当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: (viewer, { leadOrganizationId, memberIds }) => centresOrBodies(viewer, [leadOrganizationId, ...memberIds]),
};

export const jointHandlingAccess: AccessTable = {
  rows: { DispatchOrder: rowsOfTheirOwner },
  fields: {
    DispatchOrder: [
      [shown, "id lead members meetingOn orderedAt"],
      [forThoseCalled, "reason"],
    ],
    Dispute: [[shown, "dispatchOrders"]],
  },
};
