import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsBetweenBodies, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { SUPERVISION_POWER, maySupervise, supervisionProcedure } from "./supervision.states.ts";

export const supervisionAccess: AccessTable = {
  rows: { SupervisionReply: rowsOfTheirOwner, SupervisionNotice: rowsBetweenBodies },
  fields: {
    SupervisionNotice: [
      [
        shown,
        "id issuer addressee dispute overdueClock deadlines availableActions state trigger demand issuerPost issuedAt replyDueOn replies closedAt closingNote version",
      ],
    ],
    Dispute: [[shown, "supervised supervisionNotices"]],
    SupervisionReply: [[shown, "at post text decidedAt accepted reason"]],
  },
  acts: [...actsOf(supervisionProcedure), act("issueSupervisionNotice", maySupervise, SUPERVISION_POWER)],
};
