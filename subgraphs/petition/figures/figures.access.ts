import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { asked, rowsOfOwnBody, shown } from "../../shared/access/shared-rules.ts";

const petitionFigureRows: RowRule = {
  code: "PETITION_FIGURES",
  en: "Figures of petitions in whole months that are over are for the centre, in its divisions, and for whoever builds reports, and of its own register for a petition desk; what is under five, or would give it away, is left out.",
  zh: "已结束月份的信访整月统计供调处中心（本辖区）和报表集成人员使用，信访工作机构可看本单位登记的，不足五件或者可推算的不显示",
  source: "Regulations on Petition Work, art. 41; domain rules D.4",
};

export const figuresAccess: AccessTable = {
  rows: {
    PetitionFigures: petitionFigureRows,
    PetitionRegisteredFigures: petitionFigureRows,
    PetitionFieldCount: petitionFigureRows,
    PetitionClassCount: petitionFigureRows,
    PetitionChannelCount: petitionFigureRows,
    PetitionSentOnFigures: petitionFigureRows,
    PetitionSentOnCount: petitionFigureRows,
    PetitionSupervisedFigures: petitionFigureRows,
    PetitionSuggestionFigures: petitionFigureRows,
    PetitionReport: rowsOfOwnBody,
    PetitionBodyFigures: rowsOfOwnBody,
    PetitionBodyService: rowsOfOwnBody,
  },
  fields: {
    Query: [[asked, "petitionReport"]],
    Figures: [[shown, "petitions"]],
    PetitionFigures: [[shown, "registered sentOn supervised suggestions"]],
    PetitionRegisteredFigures: [[shown, "definitions registered fields classes channels"]],
    PetitionFieldCount: [[shown, "field registered suppressed"]],
    PetitionClassCount: [[shown, "petitionClass registered suppressed"]],
    PetitionChannelCount: [[shown, "channel registered suppressed"]],
    PetitionSentOnFigures: [[shown, "definitions rows"]],
    PetitionSentOnCount: [[shown, "manner petitions suppressed"]],
    PetitionSupervisedFigures: [[shown, "definitions issued replied suppressed"]],
    PetitionSuggestionFigures: [[shown, "definitions answered adopted suppressed"]],
    PetitionReport: [[shown, "from until office petitions bodies"]],
    PetitionBodyFigures: [[shown, "definitions rows"]],
    PetitionBodyService: [[shown, "body due onTime suppressed"]],
  },
};
