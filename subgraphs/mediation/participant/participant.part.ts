import type { Part } from "../../shared/server/part.ts";
import { participantAccess } from "./participant.access.ts";
import { ParticipantEntity } from "./participant.entity.ts";
import { Participant1790000400003 } from "./participant.migration.ts";
import {
  CaseParticipantResolver,
  ParticipantConsentResolver,
  ParticipantResolver,
  SessionParticipantResolver,
} from "./participant.resolver.ts";
import { participantProblems } from "./participant.type.ts";

/** Helpers, experts, lawyers and others who help with the consent of every party. */
export const participantPart: Part = {
  access: participantAccess,
  entities: [ParticipantEntity],
  migrations: [Participant1790000400003],
  resolvers: [ParticipantResolver, ParticipantConsentResolver, CaseParticipantResolver, SessionParticipantResolver],
  types: [...participantProblems],
};
