import type { Part } from "../../shared/server/part.ts";
import { startMissingItemClocks } from "./joint-meeting-clocks.act.ts";
import { jointMeetingAccess } from "./joint-meeting.access.ts";
import { JointMeetingEntity, JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { jointMeetingHandlers } from "./joint-meeting.handlers.ts";
import { JointMeeting1790000200003 } from "./joint-meeting.migration.ts";
import {
  DisputeJointMeetingResolver,
  JointMeetingItemResolver,
  JointMeetingOpinionResolver,
  JointMeetingResolver,
} from "./joint-meeting.resolver.ts";
import { MeetingAhead } from "./joint-meeting.type.ts";

/** Several bodies settle who takes a dispute; what came back twice is put down by the hub itself. */
export const jointMeetingPart: Part = {
  access: jointMeetingAccess,
  entities: [JointMeetingEntity, JointMeetingItemEntity],
  migrations: [JointMeeting1790000200003],
  resolvers: [JointMeetingItemResolver, JointMeetingResolver, JointMeetingOpinionResolver, DisputeJointMeetingResolver],
  types: [MeetingAhead],
  handlers: jointMeetingHandlers,
  cutOver: startMissingItemClocks,
};
