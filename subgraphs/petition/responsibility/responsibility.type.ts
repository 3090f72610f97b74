import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { type ResponsibilityDuty, responsibilityDuties } from "./responsibility.codes.ts";

export const dutyEnum = hubEnum(
  "PetitionDuty",
  "What a unit is responsible for in a matter. 责任类别",
  responsibilityDuties,
);

/**
 * The glossary's `LeadResponsibility` (包案、首办责任) is the registry's, of a dispute, and has states of its own; a type of
 * that name cannot be declared twice in one graph. This is what is the petition's.
 */
@ObjectType({ description: "The unit and post in charge of a duty in one matter. 包案责任" })
export class PetitionResponsibility {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => dutyEnum, { description: "Which duty. 责任类别" })
  duty: ResponsibilityDuty;

  @Field(() => Line, { description: "The post, as the unit calls it; never a person. 责任岗位" })
  postTitle: string;

  @Field(() => Day, { description: "The day it was named; the last one named for a duty counts. 确定日" })
  namedOn: string;

  organizationId: string;
}
