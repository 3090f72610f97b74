import type { Part } from "../../shared/server/part.ts";
import { paperReceiptAccess } from "./paper-receipt.access.ts";
import { PaperReceiptEntity } from "./paper-receipt.entity.ts";
import { PaperReceipt1790000600404 } from "./paper-receipt.migration.ts";
import {
  ConfirmationReceiptResolver,
  PaperReceiptResolver,
  ReferralReceiptResolver,
} from "./paper-receipt.resolver.ts";

/** Service of rulings and statements on each party. */
export const paperReceiptPart: Part = {
  access: paperReceiptAccess,
  entities: [PaperReceiptEntity],
  migrations: [PaperReceipt1790000600404],
  resolvers: [PaperReceiptResolver, ConfirmationReceiptResolver, ReferralReceiptResolver],
};
