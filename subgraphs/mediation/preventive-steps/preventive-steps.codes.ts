/** Whom a mediator told that an offence may follow (People's Mediation Law, art. 25). Of the quarrel, never of a person. */
export const reportedBodies = {
  POLICE: { en: "The police of the place.", zh: "当地公安机关" },
  OTHER_BODY: { en: "Another body concerned.", zh: "其他有关部门" },
} as const;
export type ReportedBody = keyof typeof reportedBodies;
