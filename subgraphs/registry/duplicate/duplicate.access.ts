import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { duplicateProcedure } from "./duplicate.states.ts";

const queueRows: RowRule = {
  code: "DUPLICATE_QUEUE",
  en: "What may be one quarrel registered twice is for the clerk and the head of the centre, who decide it, within its divisions.",
  zh: "疑似重复登记仅由调处中心工作人员和负责人在本辖区内查看和决定",
  source: "Domain rules D.4: a person confirms a match, and nobody else is shown it",
};

export const duplicateAccess: AccessTable = {
  rows: { MatchedFact: rowsOfTheirOwner, DuplicateMatch: rowsOfTheirOwner, DuplicateCandidate: queueRows },
  fields: {
    Query: [[asked, "duplicateCandidates"]],
    DuplicateCandidate: [
      [shown, "id earlier later availableActions state matches foundAt decidedAt decidedByPost reason version"],
    ],
    MatchedFact: [[shown, "name value"]],
    DuplicateMatch: [[shown, "rule facts"]],
  },
  acts: [...actsOf(duplicateProcedure)],
};
