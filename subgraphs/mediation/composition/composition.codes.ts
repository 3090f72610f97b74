/** Where a committee has its branch (进驻单位类别). */
export const hostKinds = {
  TRAFFIC_POLICE_UNIT: { en: "Traffic police: accident studio.", zh: "交警部门" },
  HOSPITAL: { en: "Hospital or health authority: medical room.", zh: "医疗卫生机构" },
  STATION: { en: "Police station: joint mediation room.", zh: "派出所（警司、警民联调室，公调对接）" },
  COURT_HOUSE: { en: "Court: people's mediation room.", zh: "人民法院（立案庭）" },
  PETITION_HALL: { en: "Petition office.", zh: "信访机构" },
  DEPARTMENT: { en: "Administrative department.", zh: "行政主管部门" },
  OTHER_HOST: { en: "Another body, or none.", zh: "其他" },
} as const;
export type HostKind = keyof typeof hostKinds;

/** What a check of a committee may find. */
export const compositionFindings = {
  MEMBERS_OUTSIDE: { en: "It has fewer than three or more than nine members.", zh: "委员人数不符合三至九人" },
  NO_HEAD: { en: "It has no head.", zh: "未设主任" },
  NO_WOMAN: { en: "It has no woman among its members.", zh: "缺少妇女成员" },
  NO_MINORITY: {
    en: "In a place of several peoples no member is of a minority.",
    zh: "多民族居住地区缺少人数较少民族成员",
  },
  TERM_OVER_THREE_YEARS: { en: "It was elected more than three years ago.", zh: "任期已满三年" },
  STUDIO_UNDERSTAFFED: { en: "A studio has fewer than two full-time staff.", zh: "调解室专职人员不足二人" },
} as const;
export type CompositionFinding = keyof typeof compositionFindings;
