import type { Part } from "../../shared/server/part.ts";
import type { MediationContext } from "../context.ts";
import { committeeAccess } from "./committee.access.ts";
import { CommitteeEntity, MediatorEntity } from "./committee.entity.ts";
import { Committee1790000000020 } from "./committee.migration.ts";
import { MediatorResolver } from "./committee.resolver.ts";
import { PeoplesMediator } from "./committee.type.ts";

/** The register of committees and mediators. */
export const committeePart: Part = {
  access: committeeAccess,
  entities: [CommitteeEntity, MediatorEntity],
  migrations: [Committee1790000000020],
  resolvers: [MediatorResolver],
  types: [PeoplesMediator],
  references: {
    PeoplesMediator: ({ id }: { id: string }, { readers }: MediationContext) => readers.mediators.load(id),
  },
};
