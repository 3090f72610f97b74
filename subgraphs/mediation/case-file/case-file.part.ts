import type { Part } from "../../shared/server/part.ts";
import { caseFileAccess } from "./case-file.access.ts";
import { CaseFileEntity } from "./case-file.entity.ts";
import { CaseFile1790000400006 } from "./case-file.migration.ts";
import { CaseFileOfCaseResolver, CaseFileResolver } from "./case-file.resolver.ts";
import { caseFileProblems } from "./case-file.type.ts";

/** The file of a case, from its list of contents to the archive. */
export const caseFilePart: Part = {
  access: caseFileAccess,
  entities: [CaseFileEntity],
  migrations: [CaseFile1790000400006],
  resolvers: [CaseFileResolver, CaseFileOfCaseResolver],
  types: [...caseFileProblems],
};
