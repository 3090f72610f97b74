import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { CourtMode } from "../hand-over/hand-over.codes.ts";
import { modeEnum } from "../hand-over/hand-over.type.ts";

@ObjectType({ description: "An agreement the parties may still ask a court to confirm. 可申请司法确认的协议" })
export class ConfirmableAgreement {
  @Field(() => Day, { description: "The day it took effect; the window is counted from it. 生效日" })
  effectiveOn: string;

  agreementId: string;
  disputeId: string;
  invitingCourtId: string | null;
  partyIds: string[];
}

export const ConfirmableAgreementConnection = connectionType(
  () => ConfirmableAgreement,
  "ConfirmableAgreement",
  "可申请司法确认的协议",
);

@InputType({ description: "What the list of agreements is narrowed by; all conditions hold. 筛选条件" })
export class ConfirmableAgreementFilterInput {
  @Field(() => Day, { nullable: true, description: "Whose window ends on this day or before. 申请期间届满日止" })
  dueUntil?: string | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these committees. 调解委员会" })
  committeeIds?: string[] | null;

  @Field(() => [modeEnum], {
    nullable: true,
    description: "That a court's invitation led to, before filing or after it. 委派或者委托",
  })
  modes?: CourtMode[] | null;
}
