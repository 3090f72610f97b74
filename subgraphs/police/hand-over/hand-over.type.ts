import { Field, ID, ObjectType } from "type-graphql";
import { HandOverConsent, HandOverDocument } from "../../shared/hand-over/hand-over.type.ts";
import type { HandOver } from "../../../schema/events/common.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import { handOverOutcomeEnum } from "../../shared/hand-over/hand-over.type.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";

@ObjectType({ description: "One hand-over of an incident's civil side to a committee. 警情移送人民调解" })
export class IncidentHandOver {
  @Field(() => ID, { description: "Opaque id; the registry names it as the sender's record. 标识" })
  id: string;

  @Field(() => String, { description: "The articles it rests on. 依据" })
  legalBasis: string;

  @Field(() => Instant, { description: "When it was sent. 移送时间" })
  sentAt: Date;

  @Field(() => Day, { nullable: true, description: "The day the committee signed for it. 签收日" })
  signedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the station signed for the matter back. 退回签收日" })
  signedBackOn: string | null;

  @Field(() => handOverOutcomeEnum, { nullable: true, description: "What came of it; empty while it is open. 结果" })
  outcome: HandOverOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day of that outcome. 结果日" })
  outcomeOn: string | null;

  @Field(() => String, { nullable: true, description: "Why it was not opened, given back or withdrawn. 理由" })
  reason: string | null;

  toOrganizationId: string;

  @Field(() => [HandOverConsent], {
    nullable: true,
    description: "What each party answered; for the station, the committee and the parties. 当事人意愿",
  })
  consents: HandOver["consents"];

  @Field(() => [HandOverDocument], {
    nullable: true,
    description: "The papers that went along; for the station, the committee and the parties. 移送材料",
  })
  documents: HandOver["documents"];
}
