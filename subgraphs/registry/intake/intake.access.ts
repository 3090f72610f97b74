import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { FIRST_ASKED, mayRegister } from "./intake.rules.ts";

export const intakeAccess: AccessTable = {
  rows: { Intake: rowsOfTheirOwner },
  fields: {
    Intake: [[shown, "firstReceiver source channel sourceRecordId happenedOn receivedAt noticeGivenAt"]],
    Dispute: [[shown, "intake"]],
  },
  acts: [act("registerDispute", mayRegister, FIRST_ASKED)],
};
