import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { centresReasons } from "../dispute/dispute.access.ts";
import { linkProcedure } from "./link.states.ts";

const linkRows: RowRule = {
  code: "BOTH_DISPUTES_SEEN",
  en: "A link is seen by whoever may see both disputes.",
  zh: "两件纠纷均可见者可见",
  source: "Own decision: a link would tell of a dispute that is not the viewer's",
};

export const linkAccess: AccessTable = {
  rows: { DisputeLink: linkRows },
  fields: {
    DisputeLink: [
      [shown, "id leading following availableActions state linkedAt linkedByPost unlinkedAt unlinkedByPost version"],
      [centresReasons, "reason unlinkReason"],
    ],
    Dispute: [[shown, "linkedTo linkedDisputes links"]],
  },
  acts: [...actsOf(linkProcedure)],
};
