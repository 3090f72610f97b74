import type { Part } from "../../shared/server/part.ts";
import { recognitionAccess } from "./recognition.access.ts";
import { RecognitionEntity } from "./recognition.entity.ts";
import { Recognition1790000000033 } from "./recognition.migration.ts";
import { recognitionProblems } from "./recognition.payload.ts";
import { IncidentRecognitionResolver, RecognitionResolver } from "./recognition.resolver.ts";

/** Recognising a performed people's-mediation agreement. */
export const recognitionPart: Part = {
  access: recognitionAccess,
  entities: [RecognitionEntity],
  migrations: [Recognition1790000000033],
  resolvers: [RecognitionResolver, IncidentRecognitionResolver],
  types: recognitionProblems,
};
