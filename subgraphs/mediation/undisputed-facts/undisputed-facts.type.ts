import { Field, ID, ObjectType } from "type-graphql";
import { HandOverConsent } from "../../shared/hand-over/hand-over.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";

@ObjectType({
  description: "What no party disputed when mediation failed, recorded with the consent of all of them. 无争议事实",
})
export class UndisputedFacts {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "The facts; nothing somebody only conceded to come to terms. 事实" })
  facts: string;

  @Field(() => [HandOverConsent], { description: "Every party's consent to the recording. 当事人同意情况" })
  consents: HandOverConsent[];

  @Field(() => Day, { description: "The day they were recorded. 记载日" })
  recordedOn: string;
}
