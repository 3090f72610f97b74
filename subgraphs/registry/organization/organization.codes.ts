/** What a body is. One body may be several: a township centre doubles as the township's committee. */
export const organizationRoles = {
  DISPUTE_CENTRE: { en: "One-stop dispute handling centre.", zh: "矛盾纠纷调处中心" },
  GOVERNANCE_CENTRE: { en: "Integrated governance centre that may host it.", zh: "综治中心" },
  MEDIATION_COMMITTEE: { en: "People's mediation committee.", zh: "人民调解委员会" },
  POLICE_STATION: { en: "Police station.", zh: "派出所" },
  TRAFFIC_POLICE: { en: "Traffic police.", zh: "交警部门" },
  COURT: { en: "People's court.", zh: "人民法院" },
  PETITION_OFFICE: { en: "Petition office.", zh: "信访机构" },
  COMPETENT_BODY: { en: "Body competent to answer a petition.", zh: "有权处理机关" },
  JUSTICE_BUREAU: { en: "Justice bureau; guides people's mediation.", zh: "司法行政机关" },
} as const;
export type OrganizationRole = keyof typeof organizationRoles;
