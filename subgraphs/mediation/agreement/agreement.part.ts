import type { Part } from "../../shared/server/part.ts";
import type { MediationContext } from "../context.ts";
import { agreementAccess } from "./agreement.access.ts";
import { AgreementEntity, AgreementFollowerEntity, SignatureEntity } from "./agreement.entity.ts";
import { agreementHandlers } from "./agreement.handlers.ts";
import { Agreement1790000000024, AgreementFollower1790000600000 } from "./agreement.migration.ts";
import { AgreementResolver, CaseAgreementResolver } from "./agreement.resolver.ts";
import { MediationAgreement } from "./agreement.type.ts";

/** The agreement and its signatures. */
export const agreementPart: Part = {
  access: agreementAccess,
  entities: [AgreementEntity, SignatureEntity, AgreementFollowerEntity],
  migrations: [Agreement1790000000024, AgreementFollower1790000600000],
  resolvers: [AgreementResolver, CaseAgreementResolver],
  types: [MediationAgreement],
  references: {
    MediationAgreement: ({ id }: { id: string }, { readers }: MediationContext) => readers.agreements.byId.load(id),
  },
  handlers: agreementHandlers,
};
