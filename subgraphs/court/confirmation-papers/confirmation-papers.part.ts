import type { Part } from "../../shared/server/part.ts";
import { confirmationPapersAccess } from "./confirmation-papers.access.ts";
import { ConfirmationPapers1790000701306 } from "./confirmation-papers.migration.ts";
import { ConfirmationPapersResolver } from "./confirmation-papers.resolver.ts";
import { ConfirmationPapersMissing } from "./confirmation-papers.type.ts";

/** What an application for confirmation is handed in with, and what is missing of it. */
export const confirmationPapersPart: Part = {
  access: confirmationPapersAccess,
  migrations: [ConfirmationPapers1790000701306],
  resolvers: [ConfirmationPapersResolver],
  types: [ConfirmationPapersMissing],
};
