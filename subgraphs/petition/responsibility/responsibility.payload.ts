import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import type { ResponsibilityDuty } from "./responsibility.codes.ts";
import { dutyEnum } from "./responsibility.type.ts";

@InputType({ description: "A unit and a post take charge of a duty in a matter. 确定包案责任" })
export class NameResponsibleUnitInput extends PetitionChangeInput {
  @Field(() => dutyEnum, { description: "Which duty. 责任类别" })
  duty: ResponsibilityDuty;

  @Field(() => ID, { description: "The unit. 责任单位" })
  organizationId: string;

  @Field(() => Line, { description: "The post, as the unit calls it; no name. 责任岗位" })
  postTitle: string;
}

export const nameResponsibleUnit = payloadOf(
  "NameResponsibleUnitPayload",
  "What came of naming. 确定责任结果",
  petitionField,
  [OtherBody],
);
