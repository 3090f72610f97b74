/** Why a mediator or an expert should not take part (Court-Invited Mediation Provisions, art. 15, as the model). */
export const recusalGrounds = {
  PARTY_OR_RELATIVE: { en: "Is a party, an agent or a near relative of one.", zh: "系当事人、代理人或者其近亲属" },
  INTEREST: { en: "Has an interest in the dispute.", zh: "与纠纷有利害关系" },
  OTHER_RELATION: { en: "Another relation may affect fairness.", zh: "有其他关系，可能影响公正调解" },
  FAULT: { en: "Took sides, insulted, took gifts or leaked a secret.", zh: "偏袒、侮辱、收受财物或者泄露秘密" },
} as const;
export type RecusalGround = keyof typeof recusalGrounds;

export const recusalAskers = {
  PARTY: { en: "A party asked.", zh: "当事人申请回避" },
  MEDIATOR: { en: "The mediator asked for it.", zh: "调解员自行回避" },
  NOBODY: { en: "Nobody asked; the head of the committee ordered it.", zh: "调委会指令回避" },
} as const;
export type RecusalAsker = keyof typeof recusalAskers;
