import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import type { Part } from "../../shared/server/part.ts";
import type { PetitionContext } from "../context.ts";
import { PetitionDispute } from "../references/references.type.ts";
import { referencesAccess } from "../references/references.access.ts";
import { petitionAccess } from "./petition.access.ts";
import { PetitionEntity } from "./petition.entity.ts";
import {
  Petition1790000000051,
  PetitionField1790000701200,
  PetitionLead1790000600305,
  PetitionOtherBodies1790000600303,
} from "./petition.migration.ts";
import { DisputePetitionResolver, PetitionResolver } from "./petition.resolver.ts";
import { Petition } from "./petition.type.ts";

/** The petition itself: what it is, who may see it, where it stands. */
export const petitionPart: Part = {
  access: [referencesAccess, petitionAccess],
  entities: [PetitionEntity],
  migrations: [
    Petition1790000000051,
    PetitionOtherBodies1790000600303,
    PetitionLead1790000600305,
    PetitionField1790000701200,
  ],
  resolvers: [PetitionResolver, DisputePetitionResolver],
  types: [Petition, PetitionDispute, ...custodyProblems],
  references: {
    Dispute: ({ id }: { id: string }) => ({ id }),
    Petition: ({ id }: { id: string }, { readers }: PetitionContext) => readers.petitions.byId.load(id),
  },
};
