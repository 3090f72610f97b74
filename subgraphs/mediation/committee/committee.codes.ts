/** The legal kinds of committee (People's Mediation Law, arts. 8 and 34). */
export const committeeKinds = {
  VILLAGE_COMMUNITY: { en: "Of a village or residents' committee.", zh: "村（居）民委员会人民调解委员会" },
  TOWNSHIP_STREET: { en: "Of a township or street.", zh: "乡镇（街道）人民调解委员会" },
  ENTERPRISE_INSTITUTION: { en: "Of an enterprise or institution.", zh: "企业事业单位人民调解委员会" },
  SECTORAL_PROFESSIONAL: { en: "Sectoral or professional.", zh: "行业性、专业性人民调解委员会" },
} as const;
export type CommitteeKind = keyof typeof committeeKinds;
