/** How a petition went to the competent body (Regulations on Petition Work, art. 22). */
export const forwardingManners = {
  FORWARDED: { en: "Forwarded, to be dealt with.", zh: "转送" },
  ASSIGNED: { en: "Assigned, with a day to reply by.", zh: "交办" },
} as const;
export type ForwardingManner = keyof typeof forwardingManners;

/** What became of the dispute the petition belongs to. */
export const forwardingCustodies = {
  STAYS: { en: "It stays with its holder, or there is none.", zh: "纠纷不移交" },
  OFFERED: { en: "It is offered along with the petition; the body has not signed for it.", zh: "待签收" },
  SIGNED: { en: "The body signed for it and holds it.", zh: "已签收" },
} as const;
export type ForwardingCustody = keyof typeof forwardingCustodies;

/** Why a forwarding ended and the petition is back at its office. */
export const forwardingEnds = {
  OBJECTION: { en: "The office agreed to the body's objection.", zh: "异议成立" },
  RETURNED: { en: "The body did not sign for the dispute and gave it back.", zh: "退回" },
  WITHDRAWN: { en: "The office took the hand-over back.", zh: "撤回" },
  NOT_OPENED: { en: "The hand-over of the dispute could not be opened.", zh: "移送未成立" },
} as const;
export type ForwardingEnd = keyof typeof forwardingEnds;
