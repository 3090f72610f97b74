import type { Part } from "../../shared/server/part.ts";
import { AcceptanceResolver } from "./acceptance.resolver.ts";

/** The body that answers tells the petitioner and accepts. */
export const acceptancePart: Part = { resolvers: [AcceptanceResolver] };
