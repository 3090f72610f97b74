import { Field, ObjectType } from "type-graphql";
import type { DisputeLevel } from "../dispute/dispute.codes.ts";
import { levelEnum } from "../dispute/dispute.type.ts";

@ObjectType({
  description: "A body the routing table names for a dispute; a suggestion that binds nobody. 建议承办单位",
})
export class SuggestedBody {
  @Field(() => levelEnum, { nullable: true, description: "The level the line is for; empty for every level. 难易程度" })
  level: DisputeLevel | null;

  divisionCode: string;
  organizationId: string;
}
