import { Directive, Field, ObjectType } from "type-graphql";
import { agencyEnum } from "../auth/enums.ts";
import { Problem } from "../errors/problem.type.ts";
import type { Agency } from "../state-machine/agencies.ts";

@Directive("@shareable")
@ObjectType({
  implements: Problem,
  description: "The directory has no such body, or it is of another agency. 名录中无此单位或者机构类别不符",
})
export class UnfitBody extends Problem {
  @Field(() => agencyEnum, { description: "The agency whose body it would have to be. 应属机构类别" })
  agency: Agency;
}
