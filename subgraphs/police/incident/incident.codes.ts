/** What the civil quarrel behind an incident was about. Civil wording only: no kind names an offence or labels a person. */
export const incidentKinds = {
  INJURY: { en: "Somebody was hurt in a civil quarrel.", zh: "民间纠纷引起的人身伤害" },
  DAMAGE: { en: "Something was damaged in a civil quarrel.", zh: "民间纠纷引起的财物损坏" },
  INSULT: { en: "Insults or harassment in a civil quarrel.", zh: "民间纠纷引起的辱骂、骚扰" },
  NEIGHBOUR: { en: "Disturbance between neighbours.", zh: "邻里滋扰" },
  MONEY: { en: "A quarrel about money.", zh: "经济纠纷" },
  OTHER: { en: "Another civil quarrel.", zh: "其他民间纠纷" },
} as const;
export type IncidentKind = keyof typeof incidentKinds;

/** The ways the police tell the parties of; mediation bars none of them (People's Mediation Law, art. 3). */
export const civilRoutes = {
  COURT: { en: "A civil suit at a people's court.", zh: "向人民法院起诉" },
  PEOPLES_MEDIATION: { en: "Mediation by a people's mediation committee.", zh: "申请人民调解" },
  ARBITRATION: { en: "Arbitration, where the matter has it.", zh: "申请仲裁" },
} as const;
export type CivilRoute = keyof typeof civilRoutes;
