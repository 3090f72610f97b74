import { Field, ID, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type CaseTransferState, caseTransferProcedure } from "./case-transfer.states.ts";

export const stateOfTransfer = stateEnum(caseTransferProcedure);
export const transferAvailability = availabilityOf(caseTransferProcedure);

@ObjectType({
  description: "One transfer of an accepted case to the competent police unit, with both receipts. 受案移送",
})
export class CaseTransfer {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "The sender's number of the case. 移送单位警情编号" })
  incidentNumber: string;

  @Field(() => stateOfTransfer, { description: "Where it stands. 状态" })
  state: CaseTransferState;

  @Field(() => String, { nullable: true, description: "Why the other unit is competent; for the two units. 移送理由" })
  reason: string;

  @Field(() => Instant, { description: "When the case was accepted; the 24 hours count from it. 受案时间" })
  acceptedAt: Date;

  @Field(() => Instant, { description: "When the other unit was found competent. 认定时间" })
  foundAt: Date;

  @Field(() => Instant, { nullable: true, description: "When it was sent. 移送时间" })
  sentAt: Date | null;

  @Field(() => postEnum, { nullable: true, description: "The post that sent it. 移送岗位" })
  sentByPost: Post | null;

  @Field(() => Instant, { nullable: true, description: "When it was signed for or given back. 接收或者退回时间" })
  answeredAt: Date | null;

  @Field(() => postEnum, { nullable: true, description: "The post that did. 接收或者退回岗位" })
  answeredByPost: Post | null;

  @Field(() => String, { nullable: true, description: "Why it was given back; for the two units. 退回理由" })
  givenBackReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  incidentId: string;
  fromStationId: string;
  toStationId: string;
}

export const CaseTransferConnection = connectionType(() => CaseTransfer, "CaseTransfer", "受案移送");
