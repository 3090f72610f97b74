import type { Part } from "../../shared/server/part.ts";
import { violenceInquiryAccess } from "./violence-inquiry.access.ts";
import { ViolenceInquiryEntity } from "./violence-inquiry.entity.ts";
import { violenceInquiryHandlers } from "./violence-inquiry.handlers.ts";
import { ViolenceInquiry1790000600601 } from "./violence-inquiry.migration.ts";
import { violenceInquiriesOfDispute } from "./violence-inquiry.reader.ts";
import { type ViolenceInquiryContext, ViolenceInquiryResolver } from "./violence-inquiry.resolver.ts";

/** Asking about domestic violence, before a quarrel is mediated. */
export const violenceInquiryPart: Part = {
  access: violenceInquiryAccess,
  entities: [ViolenceInquiryEntity],
  migrations: [ViolenceInquiry1790000600601],
  resolvers: [ViolenceInquiryResolver],
  handlers: violenceInquiryHandlers,
  context: (viewer, { db }): ViolenceInquiryContext => ({ violenceInquiries: violenceInquiriesOfDispute(db, viewer) }),
};
