import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";

@ObjectType({ implements: Problem, description: "The number is not one of this court for this act. 案号不符" })
export class WrongCaseNumber extends Problem {
  @Field(() => String, { description: "The code of the court, as in 鄂1003. 法院代字" })
  courtCode: string;

  @Field(() => [String], { description: "The type codes this act knows, as in 民初. 类型代字" })
  types: readonly string[];
}
