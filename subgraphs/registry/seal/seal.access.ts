import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

const SEALING = "Law on the Protection of Minors, art. 103; own decision that the head of the centre decides";

export const sealAccess: AccessTable = {
  rows: { Seal: rowsOfTheirOwner },
  fields: {
    Dispute: [[shown, "seal"]],
    Seal: [[shown, "id ground sealedAt liftedAt"]],
  },
  acts: [act("sealDispute", ["CENTRE_HEAD"], SEALING), act("liftSeal", ["CENTRE_HEAD"], SEALING)],
};
