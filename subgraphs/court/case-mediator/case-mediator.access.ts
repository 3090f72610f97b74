import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { asked, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";

const barRows: RowRule = {
  code: "MEDIATOR_BAR",
  en: "Whether somebody is barred is a yes or no, for one stated case, to its court alone.",
  zh: "仅本案法院可就一案查询是否应当回避",
  source: "Civil Procedure Law, art. 47; domain rules D.4: no list of persons",
};

export const caseMediatorAccess: AccessTable = {
  rows: { CourtMediator: rowsOfTheirOwner, MediatorBar: barRows },
  fields: {
    Query: [[asked, "mediatorBar"]],
    CourtReferral: [[courtAndParties, "courtMediators"]],
    CourtMediator: [[shown, "kind since steppedAsideOn"]],
    MediatorBar: [[shown, "barred grounds"]],
  },
};
