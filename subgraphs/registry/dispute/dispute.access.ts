import type { AccessTable } from "../../shared/access/access-rule.ts";
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
