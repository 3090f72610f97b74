/** Which damage the parties want made good; mediation starts at another time for each (Road Accident Procedure Provisions, art. 90). */
export const damageKinds = {
  DEATH: { en: "Somebody died: from the end of the funeral time.", zh: "死亡" },
  INJURY: { en: "Somebody was hurt: from the end of the treatment.", zh: "受伤" },
  DISABILITY: { en: "Somebody was left disabled: from the assessment.", zh: "伤残" },
  PROPERTY: { en: "Something was damaged: from the day the loss was fixed.", zh: "财产损失" },
} as const;
export type DamageKind = keyof typeof damageKinds;

/** How mediation by the traffic police ends without an agreement (art. 94). */
export const trafficEndGrounds = {
  NO_AGREEMENT: { en: "The parties did not agree.", zh: "未达成协议" },
  SUED: { en: "A party sued.", zh: "当事人向人民法院提起民事诉讼" },
  ABSENT: { en: "A party stayed away without cause.", zh: "当事人无正当理由不参加调解" },
  LEFT: { en: "A party left in the middle.", zh: "当事人中途退出" },
} as const;
export type TrafficEndGround = keyof typeof trafficEndGrounds;
