import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import type { Part } from "../../shared/server/part.ts";
import type { PoliceContext } from "../context.ts";
import { PoliceDispute } from "../references/references.type.ts";
import { referencesAccess } from "../references/references.access.ts";
import { incidentAccess } from "./incident.access.ts";
import { IncidentEntity } from "./incident.entity.ts";
import { incidentHandlers } from "./incident.handlers.ts";
import { Incident1790000000031, IncidentGuidance1790000871003 } from "./incident.migration.ts";
import { DisputePoliceResolver, IncidentResolver } from "./incident.resolver.ts";
import { PoliceMediation } from "./incident.type.ts";

/** The civil side of a police incident, from the call to its end. */
export const incidentPart: Part = {
  access: [referencesAccess, incidentAccess],
  entities: [IncidentEntity],
  migrations: [Incident1790000000031, IncidentGuidance1790000871003],
  resolvers: [IncidentResolver, DisputePoliceResolver],
  types: [PoliceMediation, PoliceDispute, ...custodyProblems],
  references: {
    Dispute: ({ id }: { id: string }) => ({ id }),
    PoliceMediation: ({ id }: { id: string }, { readers }: PoliceContext) => readers.incidents.byId.load(id),
  },
  handlers: incidentHandlers,
};
