/** Where a dispute came from. */
export const intakeSources = {
  SELF: { en: "The parties came themselves.", zh: "自行受理" },
  COURT: { en: "From a court.", zh: "法院委托" },
  POLICE: { en: "From the police.", zh: "公安移送" },
  PETITION: { en: "From a petition office.", zh: "信访调处" },
  ASSIGNED_BY_LEADERSHIP: { en: "Assigned by the leadership.", zh: "领导交办" },
  ONLINE: { en: "Applied for online.", zh: "在线申请" },
  SCREENING: { en: "Found by screening.", zh: "排查发现" },
  GUIDED: { en: "The parties applied after police or court told them of mediation.", zh: "引导申请" },
  PROCURATORATE: { en: "From a procuratorate.", zh: "检察机关移送" },
  ADMIN_DEPARTMENT: { en: "From an administrative department.", zh: "行政部门移送" },
  LEGAL_CONSULTATION: { en: "From a legal consultation.", zh: "法律咨询" },
  HOTLINE: { en: "From a hotline.", zh: "服务热线" },
  CONTACT_GROUP: { en: "From a contact group; nothing of its chat.", zh: "联络群" },
} as const;
export type IntakeSource = keyof typeof intakeSources;

/** How the word reached the first receiver. */
export const intakeChannels = {
  VISIT: { en: "At the window.", zh: "来访" },
  PHONE: { en: "By telephone.", zh: "来电" },
  LETTER: { en: "By letter.", zh: "来信" },
  ONLINE: { en: "Online.", zh: "网络" },
  GRID: { en: "Through a grid worker.", zh: "网格员报告" },
} as const;
export type IntakeChannel = keyof typeof intakeChannels;
