import type { Part } from "../../shared/server/part.ts";
import { confirmationPriorityAccess } from "./confirmation-priority.access.ts";
import { ConfirmationPriority1790000802501 } from "./confirmation-priority.migration.ts";
import { ConfirmationPriorityResolver } from "./confirmation-priority.resolver.ts";

/** Which applications a court looks at first. */
export const confirmationPriorityPart: Part = {
  access: confirmationPriorityAccess,
  migrations: [ConfirmationPriority1790000802501],
  resolvers: [ConfirmationPriorityResolver],
};
