import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { SuspensionGround } from "../deadline/clock-rule.ts";
import { groundEnum } from "../deadline/deadline.enums.ts";
import { Deadline } from "../deadline/deadline.type.ts";
import { custodyProblems } from "../errors/custody.problems.ts";
import { Problem } from "../errors/problem.type.ts";
import { payloadOf } from "../federation/payload.ts";
import { ChangeInput } from "../federation/write-input.ts";
import { Day, Line, Text } from "../scalars/scalars.ts";

@InputType({ description: "A clock goes on. 恢复计算期限" })
export class ResumeDeadlineInput extends ChangeInput {
  @Field(() => ID, { description: "The clock. 期限" })
  deadlineId: string;

  @Field(() => Text, {
    description: "The reason, read by the centre, the agency whose clock it is and the parties. 原因",
  })
  reason: string;
}

@InputType({ description: "A clock stands still from today. 中止计算期限" })
export class SuspendDeadlineInput extends ResumeDeadlineInput {
  @Field(() => groundEnum, { description: "On which ground its rule lets it. 中止事由" })
  ground: SuspensionGround;
}

@InputType({ description: "A clock is lengthened by decision. 延长期限" })
export class ExtendDeadlineInput extends ResumeDeadlineInput {
  @Field(() => Int, { description: "By how much, in the clock's unit. 延长数量" })
  days: number;

  @Field(() => Line, {
    nullable: true,
    description: "The number of the decision, where it is made above the body. 批准文号",
  })
  approval?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The parties that agreed, where their agreement decides. 同意的当事人",
  })
  agreedPartyIds?: readonly string[] | null;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The clock does not stand still on this ground. 不属于可中止事由" })
export class SuspensionNotAllowed extends Problem {
  @Field(() => [groundEnum], { description: "The grounds its rule knows. 可中止事由" })
  grounds: readonly SuspensionGround[];
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The last day has passed. 期限已届满" })
export class DeadlineOver extends Problem {
  @Field(() => Day, { description: "The last day. 届满日" })
  lastDay: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "An extension is had once. 已延长过" })
export class AlreadyExtended extends Problem {
  @Field(() => Day, { description: "The day it was extended. 延长决定日" })
  decidedOn: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "Longer than the rule allows. 超出可延长的幅度" })
export class ExtensionOutside extends Problem {
  @Field(() => Int, { description: "The most it allows, in the clock's unit. 最长延长数量" })
  most: number;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The decision of somebody above is not named. 缺少上级批准" })
export class ApprovalMissing extends Problem {
  @Field(() => String, { description: "Who decides. 批准人" })
  approver: string;
}

export const deadlineChangeProblems = [
  SuspensionNotAllowed,
  DeadlineOver,
  AlreadyExtended,
  ExtensionOutside,
  ApprovalMissing,
  ...custodyProblems,
] as const;

const deadlineField = {
  name: "deadline",
  type: () => Deadline,
  description: "The clock as it stands now. 期限",
} as const;

/** The payloads of one agency: `SuspendCourtDeadlinePayload` and so on, a name being one subgraph's. */
export const changePayloads = (agency: string) => {
  const payload = (verb: string, zh: string) =>
    payloadOf(`${verb}${agency}DeadlinePayload`, `What came of it. ${zh}结果`, deadlineField, deadlineChangeProblems);
  return { suspend: payload("Suspend", "中止"), resume: payload("Resume", "恢复"), extend: payload("Extend", "延长") };
};
