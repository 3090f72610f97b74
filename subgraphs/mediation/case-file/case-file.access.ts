import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, directoryRows, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeesOwn } from "../mediation-case/mediation-case.access.ts";
import { caseFileProcedure } from "./case-file.states.ts";

const fileRows: RowRule = {
  code: "FILES_OF_THE_COMMITTEE",
  en: "A file is read through its case by the committee's own people, and through a sample by the committee that drew it.",
  zh: "案卷仅本调委会可见",
  source: "Domain rules D.2",
};

export const caseFileAccess: AccessTable = {
  rows: { StandardDocument: directoryRows, FiledPaper: rowsOfTheirOwner, CaseFile: fileRows },
  fields: {
    Query: [[asked, "standardMediationDocuments"]],
    StandardDocument: [[shown, "kind need source"]],
    CaseFile: [
      [shown, "id mediationCase availableActions state documents pages retention archivedOn keptUntil version"],
    ],
    MediationCase: [[committeesOwn, "file"]],
    FiledPaper: [[shown, "kind pages"]],
  },
  acts: [...actsOf(caseFileProcedure)],
};
