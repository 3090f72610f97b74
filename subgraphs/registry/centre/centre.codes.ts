/** How a unit is present in a centre. */
export const residenceModes = {
  PERMANENT: { en: "There every working day.", zh: "常驻" },
  ROTATING: { en: "There on set days, in turn.", zh: "轮驻" },
  ON_CALL: { en: "Comes when called.", zh: "随驻" },
} as const;
export type ResidenceMode = keyof typeof residenceModes;

/** The three concentrations by which a centre says how it works; they describe and decide nothing. */
export const centreConcentrations = {
  CONCENTRATED_OFFICE: { en: "The bodies work under one roof.", zh: "集中办公" },
  INTENSIVE_MANAGEMENT: { en: "One management over all of them.", zh: "集约管理" },
  INTEGRATED_SERVICE: { en: "One counter for all services.", zh: "集成服务" },
} as const;
export type CentreConcentration = keyof typeof centreConcentrations;
