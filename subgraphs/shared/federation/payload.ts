import { type ClassType, Field, ObjectType } from "type-graphql";
import { Carrier } from "../access/carrier.ts";
import { Problem } from "../errors/problem.type.ts";
import { type Refusal, isRefusal } from "../errors/refusal.ts";
import { toProblem } from "../errors/to-problems.ts";

/** What a mutation answers: the changed object under its own name, or the problems that stopped it. */
export type Payload<Name extends string> = { readonly problems: readonly Problem[] } & {
  readonly [N in Name]?: object;
};

type ProblemClass = new () => Problem;

/**
 * Declares `AcceptReferralPayload { referral, problems }` and the function that turns a service's result into it.
 * `problems` are the refusals of this mutation that carry facts of their own.
 */
export function payloadOf<Name extends string>(
  name: string,
  description: string,
  field: { readonly name: Name; readonly type: () => ClassType; readonly description: string },
  problems: readonly ProblemClass[] = [],
): { readonly type: ClassType; readonly answer: (result: object) => Payload<Name> } {
  @Carrier()
  @ObjectType(name, { description })
  class PayloadType {
    @Field(() => [Problem], { description: "Empty when it happened. 问题" })
    problems: Problem[];
  }
  Field(field.type, { nullable: true, description: field.description })(PayloadType.prototype, field.name);
  const answer = (result: object | Refusal): Payload<Name> =>
    isRefusal(result) ? { problems: [toProblem(result, problems)] } : { [field.name]: result, problems: [] };
  return { type: PayloadType, answer };
}
