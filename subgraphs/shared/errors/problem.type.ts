import { Directive, Field, Int, InterfaceType, ObjectType } from "type-graphql";
import { agencyEnum, postEnum } from "../auth/enums.ts";
import { Day } from "../scalars/scalars.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { type Post, agenciesOf } from "../state-machine/posts.ts";

@InterfaceType({ autoRegisterImplementations: false, description: "Why a mutation did not happen. 未办理的原因" })
export abstract class Problem {
  @Field(() => String, { description: "For programs; it does not change. 代码" })
  code: string;

  @Field(() => String, { description: "For people, in English. 说明" })
  message: string;

  @Field(() => [String], { nullable: true, description: "The input field it is about, outermost first. 相关输入项" })
  path?: readonly string[];
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "A rule said no; its code and sentence say all there is. 规则不允许" })
export class RuleProblem extends Problem {}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The procedure stands where this act is not possible. 当前状态不允许" })
export class WrongState extends Problem {
  @Field(() => String, { description: "Where it stands now. 当前状态" })
  state: string;

  @Field(() => [String], { description: "What would be possible here. 可采取的行为" })
  allowed: readonly string[];
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The act belongs to another post. 非本岗位职权" })
export class NotYourAct extends Problem {
  @Field(() => [postEnum], { description: "The posts that may do it. 有权岗位" })
  posts: readonly Post[];

  /** From the posts alone, so that it tells nothing of the row that was named. */
  @Field(() => [agencyEnum], {
    description: "The agencies these posts belong to; empty where they are no agency's, as a party's. 有权机构类别",
  })
  get agencies(): Agency[] {
    return agenciesOf(this.posts);
  }

  @Field(() => String, { description: "The article or rule that says so. 依据" })
  source: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The record was changed since it was read. 记录已被他人修改" })
export class StaleVersion extends Problem {
  @Field(() => Number, { description: "The version it has now. 当前版本" })
  currentVersion: number;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The day is not one that would do. 日期不在可填范围内" })
export class DayOutside extends Problem {
  @Field(() => Day, {
    nullable: true,
    description: "The first day that would do; empty where any earlier one does. 最早日期",
  })
  earliest: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The last day that would do; empty where any later one does. 最晚日期",
  })
  latest: string | null;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "There are too few or too many. 数量不在允许范围内" })
export class CountOutside extends Problem {
  @Field(() => Int, { description: "At the least. 最少" })
  least: number;

  @Field(() => Int, { description: "At the most. 最多" })
  most: number;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "It was done already, and once is enough. 已办理" })
export class DoneAlready extends Problem {
  @Field(() => Day, { description: "The day it was done. 办理日" })
  doneOn: string;
}

/** Problems any mutation may answer with; every subgraph lists them among its types. */
export const commonProblems = [
  RuleProblem,
  WrongState,
  NotYourAct,
  StaleVersion,
  DayOutside,
  CountOutside,
  DoneAlready,
] as const;
