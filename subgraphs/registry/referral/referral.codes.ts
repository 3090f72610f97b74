/** Between which kinds of body a hand-over goes (五调对接). */
export const linkages = {
  CENTRE: { en: "Between the centre and a body.", zh: "中心分流" },
  POLICE: { en: "Between police and mediation.", zh: "公调对接" },
  COURT: { en: "Between court and mediation.", zh: "诉调对接" },
  PETITION: { en: "Between petition office and mediation.", zh: "访调对接" },
  ADMIN_DEPARTMENT: { en: "Between an administrative department and mediation.", zh: "行政部门对接" },
} as const;
export type Linkage = keyof typeof linkages;

/** A court delegates before filing and entrusts after it: two different things with different clocks. */
export const courtModes = {
  DELEGATED: { en: "Before filing.", zh: "委派" },
  ENTRUSTED: { en: "After filing.", zh: "委托" },
} as const;
export type CourtMode = keyof typeof courtModes;
