import { coversDivision } from "../../shared/auth/division.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { within } from "../../shared/deadline/within.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A group as the rule asks for it. */
interface Group {
  readonly divisionCode: string;
  readonly categories: readonly string[];
  readonly leadId: string;
  readonly memberIds: readonly string[];
  readonly since: Day;
  readonly until: Day | null;
}

/** The dispute, the bodies called together, and the day they meet. */
interface Order {
  readonly divisionCode: string;
  readonly category: string;
  readonly leadId: string;
  readonly memberIds: readonly string[];
  readonly meetingOn: Day;
}

const no = (code: string, message: string): Refusal => refuse(code, message, { path: ["groupId"] });

/**
 * A standing group is called for what it is there for: in its division, for a type of its own, on a day it stands, with its
 * lead in the lead. Not every member has to come, and a body outside the group may be called besides.
 *
 * Source: six special mediation groups (专项联合调解小组), local practice; own decision what calling one takes.
 */
export function groupFits(group: Group, order: Order): Refusal | undefined {
  if (!coversDivision(group.divisionCode, order.divisionCode))
    return no("GROUP_ELSEWHERE", `The group is of ${group.divisionCode}, the dispute of ${order.divisionCode}.`);
  if (!group.categories.includes(order.category))
    return no("GROUP_FOR_OTHERS", `The group is for ${group.categories.join(", ")}, not for ${order.category}.`);
  if (within(order.meetingOn, [group]).length === 0)
    return no("GROUP_NOT_STANDING", `The group does not stand on ${order.meetingOn}.`);
  if (group.leadId !== order.leadId) return no("OTHER_LEAD", `The group is led by ${group.leadId}.`);
  return order.memberIds.some((id) => group.memberIds.includes(id))
    ? undefined
    : no("NO_MEMBER_OF_GROUP", "None of the bodies called is a member of the group.");
}
