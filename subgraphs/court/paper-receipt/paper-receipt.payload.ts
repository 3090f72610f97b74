import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { ConfirmationChangeInput } from "../confirmation/confirmation.payload.ts";
import { CourtReferralChangeInput } from "../court-referral/court-referral.payload.ts";
import type { ServiceMeans } from "./paper-receipt.codes.ts";
import { PaperReceipt, serviceMeansEnum } from "./paper-receipt.type.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@InputType({ description: "A party received the ruling. 收到裁定书" })
export class RecordRulingReceiptInput extends ConfirmationChangeInput {
  @Field(() => ID, { description: "The party. 当事人" })
  partyId: string;

  @Field(() => Day, { description: "The day on the receipt. 收到日" })
  receivedOn: string;

  @Field(() => serviceMeansEnum, { description: "How it came to the party. 送达方式" })
  means: ServiceMeans;
}

@InputType({ description: "A party signed for the mediation statement. 签收调解书" })
export class RecordStatementReceiptInput extends CourtReferralChangeInput {
  @Field(() => ID, { description: "The party. 当事人" })
  partyId: string;

  @Field(() => Day, { description: "The day on the receipt. 收到日" })
  receivedOn: string;

  @Field(() => serviceMeansEnum, { description: "How it came to the party. 送达方式" })
  means: ServiceMeans;
}

const answerOf = (name: string, description: string) =>
  payloadOf(
    name,
    description,
    { name: "receipt", type: () => PaperReceipt, description: "The receipt as it was written down. 送达回证" },
    [OtherBody, ...keptOut],
  );
export const recordRulingReceipt = answerOf("RecordRulingReceiptPayload", "What came of noting it. 登记送达结果");
export const recordStatementReceipt = answerOf("RecordStatementReceiptPayload", "What came of noting it. 登记送达结果");
