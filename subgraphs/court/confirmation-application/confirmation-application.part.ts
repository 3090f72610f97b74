import type { Part } from "../../shared/server/part.ts";
import { applicationProblems } from "./confirmation-application.payload.ts";
import { ConfirmationApplicationResolver } from "./confirmation-application.resolver.ts";

/** What the parties do for a confirmation: apply together, hand further papers in, withdraw. */
export const confirmationApplicationPart: Part = {
  resolvers: [ConfirmationApplicationResolver],
  types: [...applicationProblems],
};
