import type { AccessTable, RowRule } from "../access/access-rule.ts";
import { asked, shown } from "../access/shared-rules.ts";

export const figureRows: RowRule = {
  code: "FIGURES",
  en: "Figures of whole months that are over are for the centre, in its divisions, and for whoever builds reports; what is under five, or would give it away, is left out.",
  zh: "已结束月份的整月统计供调处中心（本辖区）和报表集成人员使用，不足五件或者可推算的不显示",
  source: "Personal Information Protection Law, art. 73; domain rules D.4",
};

/** What every subgraph with figures has of them; its own tables name the rest. */
export const sharedFiguresAccess: AccessTable = {
  rows: { Figures: figureRows, FigureDefinition: figureRows },
  fields: {
    Query: [[asked, "figures"]],
    Figures: [[shown, "from until divisionCode"]],
    FigureDefinition: [[shown, "id name nameEn sentence numerator denominator unit source"]],
  },
};
