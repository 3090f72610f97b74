import type { Part } from "../../shared/server/part.ts";
import { caseTransferAccess } from "./case-transfer.access.ts";
import { CaseTransferEntity } from "./case-transfer.entity.ts";
import { CaseTransfer1790000600202 } from "./case-transfer.migration.ts";
import { CaseTransferResolver, IncidentTransfersResolver } from "./case-transfer.resolver.ts";

/** Transfer of an accepted case to the competent police unit. */
export const caseTransferPart: Part = {
  access: caseTransferAccess,
  entities: [CaseTransferEntity],
  migrations: [CaseTransfer1790000600202],
  resolvers: [CaseTransferResolver, IncidentTransfersResolver],
};
