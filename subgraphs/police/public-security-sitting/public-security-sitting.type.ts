import { Field, ID, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type GuardianAnswer, guardianAnswers } from "./public-security-sitting.codes.ts";

export const guardianEnum = hubEnum(
  "GuardianAnswer",
  "How a minor's guardian was dealt with. 监护人到场情况",
  guardianAnswers,
);

@ObjectType({ description: "Whether the guardian of a minor party was called. 监护人" })
export class SittingGuardian {
  @Field(() => guardianEnum, { description: "What came of it. 到场情况" })
  answer: GuardianAnswer;

  partyId: string;
}

@ObjectType({ description: "One sitting of a mediation by the police: who was there, not what was said. 治安调解场次" })
export class PublicSecuritySitting {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Int, { description: "The first or the second. 次序" })
  ordinal: number;

  @Field(() => Day, { description: "The day. 调解日" })
  heldOn: string;

  @Field(() => String, { description: "The place. 地点" })
  place: string;

  @Field(() => postEnum, { description: "The post of the presiding officer. 主持人岗位" })
  presidedBy: Post;

  @Field(() => Int, { description: "How many officers mediated. 民警人数" })
  officers: number;

  @Field(() => Int, { description: "How many auxiliaries helped. 警务辅助人员人数" })
  auxiliaries: number;

  @Field(() => Boolean, { description: "Whether all of it was kept in sound and picture. 全程录音录像" })
  fullyRecorded: boolean;

  @Field(() => [String], { description: "Who else was there, and why. 其他在场人员" })
  othersPresent: string[];

  presentPartyIds: string[];
  representedPartyIds: string[];
  guardians: SittingGuardian[];
}

@ObjectType({ implements: Problem, description: "A minor's guardian is not recorded. 未记录监护人" })
export class GuardianMissing extends Problem {
  @Field(() => [ID], { description: "The parties who are minors. 未成年当事人" })
  partyIds: readonly string[];
}

@ObjectType({ implements: Problem, description: "A party was not there. 当事人未到场" })
export class PartiesAbsent extends Problem {
  @Field(() => [ID], { description: "The parties who were not there. 未到场的当事人" })
  partyIds: readonly string[];
}

/** Refusals of a sitting, with their facts. */
export const sittingProblems = [GuardianMissing, PartiesAbsent] as const;
