import type { Part } from "../../shared/server/part.ts";
import { earlyWarningAccess } from "./early-warning.access.ts";
import { EarlyWarningResolver } from "./early-warning.resolver.ts";

/** Trends in kinds of dispute; it keeps nothing of its own. */
export const earlyWarningPart: Part = { access: earlyWarningAccess, resolvers: [EarlyWarningResolver] };
