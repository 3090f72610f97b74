import type { Part } from "../../shared/server/part.ts";
import type { MediationContext } from "../context.ts";
import { compositionAccess } from "./composition.access.ts";
import { CommitteeProfileEntity, StudioEntity } from "./composition.entity.ts";
import { Composition1790000400008, StandardisedCommittee1790000600504 } from "./composition.migration.ts";
import { CommitteeResolver, StudioResolver } from "./composition.resolver.ts";

/** Committees as the register has them: composition, fields, studios. */
export const compositionPart: Part = {
  access: compositionAccess,
  entities: [CommitteeProfileEntity, StudioEntity],
  migrations: [Composition1790000400008, StandardisedCommittee1790000600504],
  resolvers: [CommitteeResolver, StudioResolver],
  references: {
    PeoplesMediationCommittee: ({ id }: { id: string }, { readers }: MediationContext) =>
      readers.register.committees.load(id),
  },
};
