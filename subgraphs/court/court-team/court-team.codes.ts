/** What a team of a court does for mediation outside it. */
export const courtTeamKinds = {
  FAST_TRACK: { en: "Confirms agreements and tries simple cases quickly.", zh: "法官速裁团队" },
  GUIDANCE: { en: "Guide judges: answer committees' questions in writing.", zh: "业务指导法官" },
  CONTACT_POINT: { en: "A chamber or judge in touch with a community.", zh: "庭室联系点" },
} as const;
export type CourtTeamKind = keyof typeof courtTeamKinds;
