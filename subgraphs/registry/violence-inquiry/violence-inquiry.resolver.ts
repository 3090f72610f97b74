import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Dispute } from "../dispute/dispute.type.ts";
import type { ViolenceInquiryReader } from "./violence-inquiry.reader.ts";
import { ViolenceInquiry } from "./violence-inquiry.type.ts";

/** What its resolver finds in the context. */
export interface ViolenceInquiryContext {
  readonly violenceInquiries: ViolenceInquiryReader;
}

@Resolver(() => Dispute)
export class ViolenceInquiryResolver {
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
