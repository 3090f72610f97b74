import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { RecordViolenceInquiryInput, recordViolenceInquiry } from "./violence-inquiry.payload.ts";
import type { ViolenceInquiryReader } from "./violence-inquiry.reader.ts";
import { ViolenceInquiry } from "./violence-inquiry.type.ts";

/** What its resolver finds in the context. */
export interface ViolenceInquiryContext {
  readonly violenceInquiries: ViolenceInquiryReader;
}

@Resolver(() => Dispute)
export class ViolenceInquiryResolver {
  @Mutation(() => recordViolenceInquiry.type, {
    description:
      "Records what was heard of domestic violence after intake and triage, by the body that holds or mediates the dispute; from then on its parties are sheltered. 登记承办、调解过程中发现的家庭暴力情况",
  })
  async recordViolenceInquiry(
    @Input(() => RecordViolenceInquiryInput) input: RecordViolenceInquiryInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return recordViolenceInquiry.answer(await services.violenceInquiries.record(viewer, input));
  }

  @FieldResolver(() => [ViolenceInquiry], {
    nullable: true,
    description:
      "When domestic violence was asked about, and the answers; for the body that holds the dispute or mediates it, null to all others. 家庭暴力询问",
  })
  violenceInquiries(
    @Root() { id }: Dispute,
    @Ctx() { violenceInquiries }: ViolenceInquiryContext,
  ): Promise<object[] | null> {
    return violenceInquiries.load(id);
  }
}
