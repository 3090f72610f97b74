/**
 * Why the police do not mediate a case (Police Administrative Case Procedure, art. 179). Most items of the article say
 * what somebody is thought to have done; the hub keeps no such word of anybody, so they are one code, and which of them
 * it was stays in the station's own file.
 */
export const notMediableGrounds = {
  PARTY_REFUSES: { en: "A party does not want mediation.", zh: "当事人明确表示不愿意调解处理" },
  EXCLUDED_BY_LAW: { en: "The article excludes the case; why is in the station's file.", zh: "依法不适用调解" },
  NOT_SUITABLE: { en: "It is unsuited for another reason.", zh: "其他不宜调解处理" },
} as const;
export type NotMediableGround = keyof typeof notMediableGrounds;

/** Who wanted a second try (art. 183). */
export const secondAskers = {
  PARTY: { en: "A party asked for it.", zh: "当事人申请" },
  POLICE: { en: "The police found it needed.", zh: "公安机关认为有必要" },
} as const;
export type SecondAsker = keyof typeof secondAskers;
