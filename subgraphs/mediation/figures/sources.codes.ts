/** Who brought a case to a committee, as the bulletins tell it; a court's two ways are told apart. */
export const caseSources = {
  OWN: { en: "Applied for, offered, or assigned by the centre.", zh: "自行受理" },
  COURT_DELEGATED: { en: "Delegated by a court before filing.", zh: "法院委派" },
  COURT_ENTRUSTED: { en: "Entrusted by a court after filing.", zh: "法院委托" },
  PETITION: { en: "Handed over by a petition office.", zh: "信访移送" },
  POLICE: { en: "Handed over by the police.", zh: "公安移送" },
  DEPARTMENT: { en: "Handed over by an administrative department.", zh: "行政部门移送" },
  NOT_RECORDED: { en: "Handed over before the hub kept by whom.", zh: "来源未记录" },
} as const;
export type CaseSource = keyof typeof caseSources;
