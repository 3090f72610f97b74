/** The three classes of a petition (信访事项类别); each takes its own way (Regulations on Petition Work, arts. 29 to 31). */
export const petitionClasses = {
  SUGGESTION: { en: "A suggestion or opinion.", zh: "建议意见" },
  COMPLAINT_ACCUSATION: { en: "A complaint or accusation against persons.", zh: "检举控告" },
  APPEAL_REQUEST: { en: "An appeal or request; the only class that may belong to a dispute.", zh: "申诉求决" },
} as const;
export type PetitionClass = keyof typeof petitionClasses;

/** The ways a petition comes in (Regulations on Petition Work, art. 17). */
export const petitionChannels = {
  ONLINE: { en: "Online.", zh: "网络" },
  LETTER: { en: "By letter.", zh: "书信" },
  PHONE: { en: "By telephone.", zh: "电话" },
  FAX: { en: "By fax.", zh: "传真" },
  VISIT: { en: "By a visit.", zh: "走访" },
} as const;
export type PetitionChannel = keyof typeof petitionChannels;

/**
 * What a petition is about, for the yearly report (Regulations on Petition Work, art. 41). There is no national list that
 * could be cited; the values are an own decision after the headings petition offices use.
 */
export const petitionFields = {
  LABOUR_SOCIAL_SECURITY: { en: "Labour and social security.", zh: "劳动和社会保障" },
  URBAN_CONSTRUCTION: { en: "Housing, property management and urban construction.", zh: "城乡建设" },
  RURAL_AGRICULTURE: { en: "Villages and agriculture.", zh: "农村农业" },
  NATURAL_RESOURCES: { en: "Land and natural resources.", zh: "自然资源" },
  ENVIRONMENT: { en: "The environment.", zh: "生态环境" },
  HEALTH: { en: "Health.", zh: "卫生健康" },
  EDUCATION: { en: "Education.", zh: "教育" },
  CIVIL_AFFAIRS: { en: "Civil affairs and relief.", zh: "民政" },
  TRANSPORT_ENERGY_WATER: { en: "Transport, energy and water.", zh: "交通能源水利" },
  MARKET: { en: "Markets, consumers and business.", zh: "市场监管和商贸" },
  JUSTICE: { en: "Justice and public security.", zh: "政法" },
  GOVERNMENT_CONDUCT: { en: "How public bodies work.", zh: "机关作风和政务" },
  OTHER: { en: "Something else.", zh: "其他" },
} as const;
export type PetitionField = keyof typeof petitionFields;

/** Where an item is routed that is not for the petition procedure: the kind of body, and nothing more. */
export const petitionRoutes = {
  JUSTICE: { en: "To a justice body: court, procuratorate, police or justice bureau.", zh: "政法机关" },
  DISCIPLINE: { en: "To a discipline and supervision body.", zh: "纪检监察机关" },
} as const;
export type PetitionRoute = keyof typeof petitionRoutes;

/** Why an item is not taken in anew (Regulations on Petition Work, arts. 19 and 36). */
export const reentryGrounds = {
  IN_HAND: {
    en: "The earlier item is accepted and being handled, or its answer may still be reviewed.",
    zh: "正在办理",
  },
  FINAL: { en: "The earlier item is final after its re-examination.", zh: "已经复核终结" },
} as const;
export type ReentryGround = keyof typeof reentryGrounds;
