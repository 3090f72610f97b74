/** The fifteen types of the people's-mediation return, as Hubei counts them. */
export const disputeCategories = {
  MARRIAGE_FAMILY: { en: "Marriage and family.", zh: "婚姻家庭纠纷" },
  NEIGHBOR: { en: "Neighbours.", zh: "邻里纠纷" },
  HOUSING_HOMESTEAD: { en: "Housing and homesteads.", zh: "房屋宅基地纠纷" },
  CONTRACT: { en: "Contracts.", zh: "合同纠纷" },
  PRODUCTION_BUSINESS: { en: "Production and business.", zh: "生产经营纠纷" },
  DAMAGE_COMPENSATION: { en: "Compensation for damage.", zh: "损害赔偿纠纷" },
  FOREST_LAND: { en: "Forests and land.", zh: "山林土地纠纷" },
  LAND_EXPROPRIATION_DEMOLITION: { en: "Expropriation and demolition.", zh: "征地拆迁纠纷" },
  ENVIRONMENT: { en: "Pollution of the environment.", zh: "环境污染纠纷" },
  LABOR: { en: "Labour.", zh: "劳动争议纠纷" },
  CONSUMER: { en: "Consumers.", zh: "消费纠纷" },
  MEDICAL: { en: "Medical treatment.", zh: "医疗纠纷" },
  ROAD_TRAFFIC: { en: "Road accidents.", zh: "道路交通事故纠纷" },
  PROPERTY_MANAGEMENT: { en: "Property management.", zh: "物业纠纷" },
  OTHER: { en: "Other.", zh: "其他纠纷" },
} as const;
export type DisputeCategory = keyof typeof disputeCategories;
