import type { Part } from "../../shared/server/part.ts";
import { DutiesOpen } from "./closing.payload.ts";
import { ClosingResolver } from "./closing.resolver.ts";

/** Follow-up, transfer, closing, reopening, the archive. */
export const closingPart: Part = { resolvers: [ClosingResolver], types: [DutiesOpen] };
