import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Day } from "../scalars/scalars.ts";
import { Problem } from "./problem.type.ts";

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "Another body holds the dispute. 非当前承办单位" })
export class NotTheHolder extends Problem {
  @Field(() => ID, { description: "The body that holds it. 当前承办单位" })
  holderId: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "Not every party has agreed. 当事人未全部同意" })
export class ConsentMissing extends Problem {
  @Field(() => [ID], { description: "The parties whose consent is missing. 未同意的当事人" })
  partyIds: readonly string[];
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The act belongs to another body. 非本单位职权" })
export class OtherBody extends Problem {
  @Field(() => ID, { description: "The body whose act it is. 有权单位" })
  organizationId: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The term for giving it back has passed. 超过退回期限" })
export class ReturnedTooLate extends Problem {
  @Field(() => Day, { description: "The last day it could be given back. 退回截止日" })
  lastDay: string;
}

/** Refusals of a hand-over, wherever it is asked for. */
export const custodyProblems = [NotTheHolder, ConsentMissing, OtherBody, ReturnedTooLate] as const;
