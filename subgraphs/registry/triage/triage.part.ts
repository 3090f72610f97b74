import type { Part } from "../../shared/server/part.ts";
import { TriageResolver } from "./triage.resolver.ts";

/** Sorting: level and body, settlement at the window, another route. */
export const triagePart: Part = { resolvers: [TriageResolver] };
