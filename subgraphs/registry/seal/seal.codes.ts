/** Why a dispute's existence is hidden. */
export const sealGrounds = {
  POLICE_RECORD: { en: "Sealed record of a minor public-security offence.", zh: "治安违法记录封存" },
  JUVENILE_RECORD: { en: "Sealed record of a juvenile.", zh: "未成年人记录封存" },
  DISCIPLINE: { en: "Civil part of a discipline matter.", zh: "纪检监察事项" },
  STATE_SECRET: { en: "State secret.", zh: "国家秘密" },
} as const;

export type SealGround = keyof typeof sealGrounds;
