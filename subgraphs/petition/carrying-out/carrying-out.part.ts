import type { Part } from "../../shared/server/part.ts";
import { carryingOutAccess } from "./carrying-out.access.ts";
import { CarryingOutResolver } from "./carrying-out.resolver.ts";

/** Answers that grant something, and whether it was done. */
export const carryingOutPart: Part = {
  access: carryingOutAccess,
  resolvers: [CarryingOutResolver],
};
