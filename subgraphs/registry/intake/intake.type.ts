import { Field, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import { type IntakeChannel, type IntakeSource, intakeChannels, intakeSources } from "./intake.codes.ts";

export const sourceEnum = hubEnum("IntakeSource", "Where a dispute came from. 纠纷来源", intakeSources);
export const channelEnum = hubEnum(
  "IntakeChannel",
  "How the word reached the first receiver. 受理渠道",
  intakeChannels,
);

@ObjectType({ description: "The first recording of a dispute; never changed afterwards. 受理登记" })
export class Intake {
  @Field(() => sourceEnum, { description: "Where it came from. 来源" })
  source: IntakeSource;

  @Field(() => channelEnum, { description: "How the word came. 渠道" })
  channel: IntakeChannel;

  @Field(() => String, { nullable: true, description: "The sending body's own record. 来源记录编号" })
  sourceRecordId: string | null;

  @Field(() => Day, { nullable: true, description: "The day it happened. 发生日期" })
  happenedOn: string | null;

  @Field(() => Instant, { description: "When it was received. 受理时间" })
  receivedAt: Date;

  @Field(() => Instant, { description: "When the parties were told what their data is used for. 告知时间" })
  noticeGivenAt: Date;

  firstReceiverId: string;
}
