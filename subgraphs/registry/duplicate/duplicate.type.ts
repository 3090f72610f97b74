import { Field, ID, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type DuplicateRule, duplicateRules } from "../fingerprint/fingerprint.codes.ts";
import { type DuplicateState, duplicateProcedure } from "./duplicate.states.ts";

export const duplicateStateEnum = stateEnum(duplicateProcedure);
const duplicateRuleEnum = hubEnum(
  "DuplicateRule",
  "By which rule two registrations look like one quarrel. 疑似重复规则",
  duplicateRules,
);
export const duplicateAvailability = availabilityOf(duplicateProcedure);

@ObjectType({ description: "A fact in which two registrations agree; never a party's name or number. 相同要素" })
export class MatchedFact {
  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => String, { description: "Its value as text. 内容" })
  value: string;
}

@ObjectType({ description: "A rule that found two registrations alike. 命中规则" })
export class DuplicateMatch {
  @Field(() => duplicateRuleEnum, { description: "The rule. 规则" })
  rule: DuplicateRule;

  @Field(() => [MatchedFact], { description: "What matched. 相同要素" })
  facts: MatchedFact[];
}

@ObjectType({
  description: "Two registrations that look like one quarrel; a clerk of the centre decides. 疑似重复登记",
})
export class DuplicateCandidate {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => duplicateStateEnum, { description: "Where it stands. 状态" })
  state: DuplicateState;

  @Field(() => [DuplicateMatch], { description: "The rules that found the two alike. 命中规则" })
  matches: DuplicateMatch[];

  @Field(() => Instant, { description: "When the two were found. 发现时间" })
  foundAt: Date;

  @Field(() => Instant, { nullable: true, description: "When a person decided. 决定时间" })
  decidedAt: Date | null;

  @Field(() => postEnum, { nullable: true, description: "The post that decided. 决定岗位" })
  decidedByPost: Post | null;

  @Field(() => String, { nullable: true, description: "Why. 理由" })
  reason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  earlierId: string;
  laterId: string;
}

export const DuplicateCandidateConnection = connectionType(
  () => DuplicateCandidate,
  "DuplicateCandidate",
  "疑似重复登记",
);
