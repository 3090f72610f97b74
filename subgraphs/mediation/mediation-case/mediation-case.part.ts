import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import type { Part } from "../../shared/server/part.ts";
import type { MediationContext } from "../context.ts";
import { MediationDispute } from "../references/references.type.ts";
import { referencesAccess } from "../references/references.access.ts";
import { mediationCaseAccess } from "./mediation-case.access.ts";
import { MediationCaseEntity } from "./mediation-case.entity.ts";
import { mediationCaseHandlers } from "./mediation-case.handlers.ts";
import { MediationCase1790000000021, MediationCaseLinkage1790000600500 } from "./mediation-case.migration.ts";
import { DisputeMediationResolver, MediationCaseResolver } from "./mediation-case.resolver.ts";
import { MediationCase } from "./mediation-case.type.ts";

/** People's mediation from the application to its end. */
export const mediationCasePart: Part = {
  access: [referencesAccess, mediationCaseAccess],
  entities: [MediationCaseEntity],
  migrations: [MediationCase1790000000021, MediationCaseLinkage1790000600500],
  resolvers: [MediationCaseResolver, DisputeMediationResolver],
  types: [MediationCase, MediationDispute, ...custodyProblems],
  references: {
    Dispute: ({ id }: { id: string }) => ({ id }),
    MediationCase: ({ id }: { id: string }, { readers }: MediationContext) => readers.cases.byId.load(id),
  },
  handlers: mediationCaseHandlers,
};
