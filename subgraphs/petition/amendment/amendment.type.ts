import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type Amendable, amendable } from "./amendment.codes.ts";

const amendableEnum = hubEnum("PetitionEntry", "What of a registration was put right. 更正事项", amendable);

@ObjectType({ description: "One value of a registration that was put right. 登记更正" })
export class PetitionAmendment {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => amendableEnum, { description: "Which value. 更正事项" })
  attribute: Amendable;

  @Field(() => String, {
    nullable: true,
    description: "What had been entered, a code where it is one; empty where nothing had been. 更正前内容",
  })
  former: string | null;

  @Field(() => String, { description: "Why it was put right. 更正理由" })
  reason: string;

  @Field(() => Day, { description: "The day it was put right. 更正日" })
  amendedOn: string;
}
