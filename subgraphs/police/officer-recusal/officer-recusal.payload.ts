import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import type { OfficerRecusalGround, OfficerRecusalSubject } from "./officer-recusal.codes.ts";
import {
  OfficerRecusal,
  officerGroundEnum,
  officerRecusalProblems,
  officerSubjectEnum,
} from "./officer-recusal.type.ts";

/** Which mediation by the police it is about: of the one kind or of the other. */
@InputType({ description: "One mediation by the police. 公安机关的调解" })
abstract class OfOneMediationInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: "The mediation of an accepted case; or the other one. 治安调解" })
  mediationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The mediation after a road accident; or the other one. 交通事故调解",
  })
  trafficMediationId?: string | null;
}

@InputType({ description: "An officer withdraws, or a party asks that one step aside. 申请民警回避" })
export class RequestOfficerRecusalInput extends OfOneMediationInput {
  @Field(() => officerSubjectEnum, {
    nullable: true,
    description: "Whom a party means; without it the officer in charge. An officer withdraws for itself. 被申请回避人",
  })
  about?: OfficerRecusalSubject | null;

  @Field(() => ID, {
    nullable: true,
    description: "The party that asked by word of mouth, where an officer writes it down. 口头申请的当事人",
  })
  partyId?: string | null;

  @Field(() => officerGroundEnum, { description: "The ground. 事由" })
  ground: OfficerRecusalGround;

  @Field(() => Line, { description: "What it rests on; for whoever decides it. 理由" })
  reason: string;
}

@InputType({ description: "It was decided that the officer stays. 驳回回避申请" })
export class RejectOfficerRecusalInput extends ChangeInput {
  @Field(() => ID, { description: "Which request. 回避申请" })
  recusalId: string;

  @Field(() => Line, { description: "Why it was decided so. 决定理由" })
  reason: string;

  @Field(() => Line, {
    nullable: true,
    description: "The number of the higher police body's decision; required where it is about the head. 上级决定文号",
  })
  decisionNumber?: string | null;
}

@InputType({ description: "It was decided that the officer steps aside. 决定回避" })
export class GrantOfficerRecusalInput extends RejectOfficerRecusalInput {
  @Field(() => Boolean, {
    description: "Whether what the officer did before stands, as far as fairness was not harmed. 决定前活动是否有效",
  })
  earlierActsStand: boolean;
}

@InputType({ description: "Nobody asked, and an officer has to step aside all the same. 指令民警回避" })
export class OrderOfficerRecusalInput extends OfOneMediationInput {
  @Field(() => officerSubjectEnum, {
    defaultValue: "OFFICER",
    description: "Who steps aside: the officer in charge, or the head of the unit. 回避人员",
  })
  about: OfficerRecusalSubject;

  @Field(() => officerGroundEnum, { description: "The ground. 事由" })
  ground: OfficerRecusalGround;

  @Field(() => Line, { description: "What it rests on; for whoever orders it. 理由" })
  reason: string;

  @Field(() => Line, {
    nullable: true,
    description: "The number of the higher police body's order; required where it is about the head. 上级决定文号",
  })
  decisionNumber?: string | null;

  @Field(() => Boolean, {
    description: "Whether what the officer did before stands, as far as fairness was not harmed. 决定前活动是否有效",
  })
  earlierActsStand: boolean;
}

const recusal = {
  name: "recusal",
  type: () => OfficerRecusal,
  description: "The request as it stands now. 民警回避",
} as const;
const problems = [...custodyProblems, ...officerRecusalProblems];
export const requestOfficerRecusal = payloadOf(
  "RequestOfficerRecusalPayload",
  "What came of asking that an officer step aside. 申请民警回避结果",
  recusal,
  problems,
);
export const orderOfficerRecusal = payloadOf(
  "OrderOfficerRecusalPayload",
  "What came of ordering that the officer step aside. 指令民警回避结果",
  recusal,
  problems,
);
export const grantOfficerRecusal = payloadOf(
  "GrantOfficerRecusalPayload",
  "What came of deciding that the officer steps aside. 决定民警回避结果",
  recusal,
  problems,
);
export const rejectOfficerRecusal = payloadOf(
  "RejectOfficerRecusalPayload",
  "What came of deciding that the officer stays. 驳回民警回避结果",
  recusal,
  problems,
);
