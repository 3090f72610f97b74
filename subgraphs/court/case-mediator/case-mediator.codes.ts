/** Who mediates in a case at court: the four of the court itself (四位一体), and whom it invites. */
export const caseMediatorKinds = {
  JUDGE: { en: "A judge.", zh: "法官" },
  ASSISTANT: { en: "A judge's assistant.", zh: "法官助理" },
  CLERK: { en: "A clerk.", zh: "书记员" },
  ASSESSOR: { en: "A people's assessor.", zh: "人民陪审员" },
  INVITED_ORGANIZATION: { en: "An invited organisation.", zh: "特邀调解组织" },
  INVITED_MEDIATOR: { en: "An invited mediator.", zh: "特邀调解员" },
  DELEGATE: { en: "A delegate or a member of a consultative conference.", zh: "人大代表、政协委员" },
  LAWYER: { en: "A lawyer.", zh: "律师" },
} as const;
export type CaseMediatorKind = keyof typeof caseMediatorKinds;

/** Why somebody may not take part in the case. */
export const mediatorBarGrounds = {
  MEDIATED_HERE: {
    en: "Mediated in the case as one invited: no assessor, agent, witness, expert or interpreter in it later.",
    zh: "曾任本案特邀调解员",
  },
  STEPPED_ASIDE_HERE: { en: "Stepped aside from mediating it.", zh: "已回避" },
  PARTY_HERE: { en: "Is a party of the dispute.", zh: "系本案当事人" },
} as const;
export type MediatorBarGround = keyof typeof mediatorBarGrounds;
