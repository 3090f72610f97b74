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
  GRASSROOTS_UNIT: { en: "Township, street, village or community.", zh: "乡镇（街道）、村（社区）" },
  GRID_UNIT: { en: "Grid: finds and reports disputes, never persons.", zh: "网格" },
  LEADING_GROUP: { en: "Leading group over the centre's work.", zh: "领导小组" },
  JOINT_OFFICE: { en: "Joint office that runs the centre for it.", zh: "调处中心管理办公室" },
  POLITICS_LAW_COMMITTEE: { en: "Committee that takes the lead among the bodies.", zh: "政法委" },
  PARTY_COMMITTEE: { en: "Party committee of a place.", zh: "党委" },
  PEOPLES_GOVERNMENT: { en: "People's government of a place.", zh: "人民政府" },
  JUSTICE_BUREAU: { en: "Justice bureau; guides people's mediation.", zh: "司法行政机关" },
} as const;
export type OrganizationRole = keyof typeof organizationRoles;

/** The levels of the network; a place has four or five of them. */
export const organizationLevels = {
  CITY: { en: "City.", zh: "市级" },
  COUNTY: { en: "County or district.", zh: "县（区）级" },
  TOWNSHIP: { en: "Township or street.", zh: "乡镇（街道）" },
  VILLAGE: { en: "Village or community.", zh: "村（社区）" },
  GRID_GROUP: { en: "Grid, group or estate.", zh: "网格（组、小区）" },
} as const;
export type OrganizationLevel = keyof typeof organizationLevels;
