/**
 * What a quarrel was kept from growing into, as the return of people's mediation counts it. It says something of the
 * mediation, never of a person, and bars nobody from a petition or a suit (D.4, 1 and 2).
 */
export const escalationKinds = {
  CRIME: { en: "A civil quarrel did not become a criminal matter.", zh: "防止民间纠纷转化为刑事案件" },
  GROUP_PETITION: {
    en: "A quarrel was settled before a group brought it to higher authorities.",
    zh: "防止群体性上访",
  },
} as const;
export type EscalationKind = keyof typeof escalationKinds;
