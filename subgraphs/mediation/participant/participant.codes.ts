/** Who is invited to help (People's Mediation Law, art. 20). */
export const participantRoles = {
  HELPER: { en: "Relative, neighbour, colleague or another who helps.", zh: "协助调解人（亲属、邻里、同事等）" },
  BUILDING_HEAD: { en: "Building head or retired person of standing.", zh: "楼栋长、老党员等热心人" },
  EXPERT: { en: "Expert of the field.", zh: "专家" },
  LAWYER: { en: "Lawyer or legal worker.", zh: "律师、基层法律服务工作者" },
  PSYCHOLOGIST: { en: "Psychologist.", zh: "心理咨询师" },
  VOLUNTEER: { en: "Volunteer.", zh: "志愿者" },
  LEGAL_ADVISER: { en: "Legal adviser of the sectoral committee.", zh: "法律顾问" },
} as const;
export type ParticipantRole = keyof typeof participantRoles;

/** Why somebody takes part no longer. */
export const leavingGrounds = {
  DONE: { en: "The help was given.", zh: "协助完成" },
  CONSENT_WITHDRAWN: { en: "A party took its consent back.", zh: "当事人撤回同意" },
  OWN_WISH: { en: "At their own wish.", zh: "本人退出" },
} as const;
export type LeavingGround = keyof typeof leavingGrounds;
