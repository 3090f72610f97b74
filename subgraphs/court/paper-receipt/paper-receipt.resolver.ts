import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import { JudicialConfirmation } from "../confirmation/confirmation.type.ts";
import type { CourtContext } from "../context.ts";
import { CourtReferral } from "../court-referral/court-referral.type.ts";
import {
  RecordRulingReceiptInput,
  RecordStatementReceiptInput,
  recordRulingReceipt,
  recordStatementReceipt,
} from "./paper-receipt.payload.ts";
import { PaperReceipt } from "./paper-receipt.type.ts";

@Resolver(() => PaperReceipt)
export class PaperReceiptResolver {
  @Mutation(() => recordRulingReceipt.type, {
    description: "Notes the day a party received the ruling; its window for an objection starts. 登记裁定书送达",
  })
  async recordRulingReceipt(
    @Input(() => RecordRulingReceiptInput) input: RecordRulingReceiptInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return recordRulingReceipt.answer(await services.receipts.ruling(viewer, input));
  }

  @Mutation(() => recordStatementReceipt.type, {
    description: "Notes that a party signed for the statement; it is in effect once all have. 登记调解书签收",
  })
  async recordStatementReceipt(
    @Input(() => RecordStatementReceiptInput) input: RecordStatementReceiptInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return recordStatementReceipt.answer(await services.receipts.statement(viewer, input));
  }

  @FieldResolver(() => PartyReference, { nullable: true, description: "The party that received it. 当事人" })
  party(@Root() { partyId }: PaperReceipt): PartyReference {
    return { id: partyId };
  }

  @FieldResolver(() => [Deadline], { description: "The window that runs from it. 异议期间" })
  async deadlines(@Root() { id }: PaperReceipt, @Ctx() { readers, clock }: CourtContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }
}

@Resolver(() => JudicialConfirmation)
export class ConfirmationReceiptResolver {
  @FieldResolver(() => [PaperReceipt], { nullable: true, description: "Who received the ruling, and when. 裁定书送达" })
  rulingReceipts(@Root() { id }: JudicialConfirmation, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.receipts.load(id);
  }
}

@Resolver(() => CourtReferral)
export class ReferralReceiptResolver {
  @FieldResolver(() => [PaperReceipt], {
    nullable: true,
    description: "Who signed for the mediation statement, and when. 调解书签收",
  })
  statementReceipts(@Root() { id }: CourtReferral, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.receipts.load(id);
  }
}
