import { Field, ObjectType } from "type-graphql";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";

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
