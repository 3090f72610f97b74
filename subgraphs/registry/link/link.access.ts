import type { AccessTable, FieldRule, RowRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import { linkProcedure } from "./link.states.ts";

const linkRows: RowRule = {
  code: "BOTH_DISPUTES_SEEN",
  en: "A link is seen by whoever may see both disputes.",
  zh: "两件纠纷均可见者可见",
  source: "Own decision: a link would tell of a dispute that is not the viewer's",
};

const centresReasons: FieldRule = {
  code: "LINK_TEXT",
  en: "Why two registrations were linked or unlinked is for the desk of the centre and the parties.",
  zh: "关联和解除关联的理由仅调处中心和当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: (viewer) => centresOrBodies(viewer, []),
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
