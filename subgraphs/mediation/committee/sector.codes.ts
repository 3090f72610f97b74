/** The fields sectoral and professional committees and experts work in (行业性、专业性领域). */
export const sectors = {
  LABOUR: { en: "Labour.", zh: "劳动争议" },
  TRAFFIC: { en: "Road traffic.", zh: "道路交通" },
  HEALTH_CARE: { en: "Medical treatment.", zh: "医疗" },
  SCHOOL: { en: "Schools.", zh: "校园" },
  BOUNDARY: { en: "Boundaries between places.", zh: "边界" },
  LAND_TRANSFER: { en: "Transfer of farm land.", zh: "土地流转" },
  DEMOLITION: { en: "Expropriation and demolition.", zh: "征地拆迁" },
  FAMILY: { en: "Marriage and family.", zh: "婚姻家庭" },
  ENVIRONMENTAL: { en: "Environment.", zh: "环境保护" },
  PROPERTY_SERVICE: { en: "Property management.", zh: "物业" },
  HOUSING_SALE: { en: "Sale of housing.", zh: "商品房买卖" },
  CONSUMER_RIGHTS: { en: "Consumers.", zh: "消费" },
  FOOD_DRUG: { en: "Food and drugs.", zh: "食品药品" },
  STATE_LAND_DEMOLITION: { en: "Expropriation of houses on state land.", zh: "国有土地房屋征收" },
  WORK_SAFETY: { en: "Safety at work.", zh: "安全生产" },
  OLD_AGE_RIGHTS: { en: "Rights of old people.", zh: "老年人权益" },
  TOURISM: { en: "Tourism.", zh: "旅游" },
  PRIVATE_FINANCE: { en: "Private finance.", zh: "民间金融" },
  CITY_MANAGEMENT: { en: "City management.", zh: "城市管理" },
} as const;
export type Sector = keyof typeof sectors;
