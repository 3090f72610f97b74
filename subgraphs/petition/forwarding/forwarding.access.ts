import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionText } from "../petition/petition.access.ts";

export const forwardingAccess: AccessTable = {
  rows: { PetitionForwarding: rowsOfTheirOwner },
  fields: {
    PetitionForwarding: [
      [
        shown,
        "id to number manner forwardedOn replyDueOn custody receivedOn objectBy objectedOn objectionAgreed endedOn endedBecause",
      ],
      [petitionText, "objection reason"],
    ],
    Petition: [[shown, "forwardings manner replyDueOn"]],
  },
};
