/** Why an application is not accepted (Civil Procedure Interpretation, art. 355). */
export const nonAcceptanceGrounds = {
  OUTSIDE_CIVIL_SCOPE: { en: "It is not for the courts' civil jurisdiction.", zh: "不属于人民法院受理范围" },
  WRONG_COURT: { en: "It is not for this court.", zh: "不属于收到申请的人民法院管辖" },
  STATUS_RELATION: {
    en: "It would settle a marriage, parentage or adoption.",
    zh: "涉及婚姻关系、亲子关系、收养关系等身份关系",
  },
  OTHER_SPECIAL_PROCEDURE: {
    en: "It belongs to another special procedure, public notice or bankruptcy.",
    zh: "涉及适用其他特别程序、公示催告程序、破产程序审理",
  },
  RIGHT_DETERMINATION: {
    en: "It would determine a property right or an intellectual property right.",
    zh: "涉及物权、知识产权确权",
  },
} as const;
export type NonAcceptanceGround = keyof typeof nonAcceptanceGrounds;

/** Why an application is dismissed (Civil Procedure Interpretation, art. 358). */
export const dismissalGrounds = {
  BREACH_OF_MANDATORY_LAW: { en: "It breaks mandatory law.", zh: "违反法律强制性规定" },
  HARM_TO_OTHERS: {
    en: "It harms the state, the public or others.",
    zh: "损害国家利益、社会公共利益、他人合法权益",
  },
  PUBLIC_ORDER: { en: "It offends public order and good morals.", zh: "违背公序良俗" },
  NOT_VOLUNTARY: { en: "It was not made freely.", zh: "违反自愿原则" },
  UNCLEAR: { en: "What it says is not clear.", zh: "内容不明确" },
  OTHER: { en: "Another reason not to confirm it.", zh: "其他不能进行司法确认的情形" },
} as const;
export type DismissalGround = keyof typeof dismissalGrounds;

/** Why an application is treated as withdrawn (Civil Procedure Interpretation, art. 357). */
export const deemedWithdrawalGrounds = {
  PAPERS_NOT_SUPPLIED: {
    en: "Papers or statements asked for did not come by their day.",
    zh: "逾期未补充陈述或者证明材料",
  },
  QUESTIONING_REFUSED: { en: "The parties would not be questioned.", zh: "拒不接受询问" },
} as const;
export type DeemedWithdrawalGround = keyof typeof deemedWithdrawalGrounds;

/** All grounds a ruling against an application may name. */
export const confirmationGrounds = {
  ...nonAcceptanceGrounds,
  ...dismissalGrounds,
  ...deemedWithdrawalGrounds,
} as const;
export type ConfirmationGround = keyof typeof confirmationGrounds;

/** What the parties may do after a dismissal (Civil Procedure Law, art. 206). */
export const routesAfterDismissal = {
  VARY_AGREEMENT: { en: "Vary the agreement by mediation.", zh: "通过调解变更原协议" },
  MEDIATE_AGAIN: { en: "Reach a new agreement.", zh: "达成新的调解协议" },
  SUE: { en: "Sue.", zh: "提起诉讼" },
} as const;
export type RouteAfterDismissal = keyof typeof routesAfterDismissal;
