import { Field, ID, Int, ObjectType } from "type-graphql";
import { HandOverConsent, HandOverDocument } from "../../shared/hand-over/hand-over.type.ts";
import type { HandOver } from "../../../schema/events/common.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import { handOverOutcomeEnum } from "../../shared/hand-over/hand-over.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";

@ObjectType({ description: "The civil matter of a petition went to people's mediation. 访调对接" })
export class PetitionMediation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Int, { description: "Its place among the hand-overs of the petition to mediation. 序号" })
  number: number;

  @Field(() => Day, { description: "The day it was handed over. 移交日" })
  referredOn: string;

  @Field(() => Day, { nullable: true, description: "The day the committee signed for it. 签收日" })
  signedOn: string | null;

  @Field(() => handOverOutcomeEnum, { nullable: true, description: "What came of it. 结果" })
  outcome: HandOverOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day that was learned. 反馈日" })
  endedOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day the sender signed for the dispute it got back. 签收退回日",
  })
  handedBackOn: string | null;

  toOrganizationId: string;
  petitionId: string;
  mediationCaseId: string | null;
  agreementId: string | null;

  @Field(() => [HandOverConsent], {
    nullable: true,
    description: "What the parties answered, for the bodies it is with, the committee and the petitioner. 各方意愿",
  })
  consents: HandOver["consents"];

  @Field(() => [HandOverDocument], {
    nullable: true,
    description: "The papers that went along, for the bodies it is with, the committee and the petitioner. 移送材料",
  })
  documents: HandOver["documents"];
}
