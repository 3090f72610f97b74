import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, rowsOfDispute, shown } from "../../shared/access/shared-rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { disputeProcedure } from "./dispute.states.ts";

/** Whether free text is the viewer's to read: the centre's desk, the bodies it is about, and the parties. */
export const centresOrBodies = ({ post, organizationId }: Viewer, bodies: readonly (string | null)[]): boolean =>
  post === "CENTRE_CLERK" ||
  post === "CENTRE_HEAD" ||
  post === "PARTY" ||
  (organizationId !== null && bodies.includes(organizationId));

export const centresReasons: FieldRule = {
  code: "CENTRES_REASONS",
  en: "Why the centre linked, shared or unlinked a dispute is for the desk of the centre and the parties.",
  zh: "关联、联防联调及其解除的理由仅调处中心和当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: (viewer) => centresOrBodies(viewer, []),
};

export const disputeAccess: AccessTable = {
  rows: { Dispute: rowsOfDispute },
  fields: {
    Query: [[asked, "dispute disputes"]],
    Dispute: [
      [
        shown,
        "id parties holder division availableActions number title category level state registeredAt closedAt fileNumber version",
      ],
    ],
  },
  acts: [...actsOf(disputeProcedure)],
};
