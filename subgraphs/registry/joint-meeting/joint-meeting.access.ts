import type { AccessTable } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, rowsBetweenBodies, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { jointMeetingProcedure } from "./joint-meeting.states.ts";

export const jointMeetingAccess: AccessTable = {
  rows: { JointMeeting: rowsOfTheirOwner, JointMeetingOpinion: rowsOfTheirOwner, JointMeetingItem: rowsBetweenBodies },
  fields: {
    Query: [[asked, "jointMeetingItems"]],
    JointMeetingItem: [
      [
        shown,
        "id dispute meeting responsible availableActions state ground enteredAt decision plan opinions followUpDueOn followUp followedUpAt version",
      ],
    ],
    JointMeeting: [[shown, "id convener lead members kind meetingOn convenedAt"]],
    JointMeetingOpinion: [[shown, "organization opinion"]],
    Dispute: [[shown, "jointMeetingItems"]],
  },
  acts: [...actsOf(jointMeetingProcedure)],
};
