/** The kinds of body that share the graph; each owns one subgraph. */
export const agencies = {
  CENTRE: {
    subgraph: "registry",
    en: "The one-stop dispute handling centre; owns the registry.",
    zh: "矛盾纠纷调处中心",
  },
  MEDIATION: { subgraph: "mediation", en: "People's mediation committees.", zh: "人民调解委员会" },
  POLICE: { subgraph: "police", en: "Police stations and their joint mediation rooms.", zh: "公安机关" },
  COURT: { subgraph: "court", en: "People's courts.", zh: "人民法院" },
  PETITION: { subgraph: "petition", en: "Petition offices.", zh: "信访机构" },
} as const;

export type Agency = keyof typeof agencies;
export type SubgraphName = (typeof agencies)[Agency]["subgraph"];

/** Whether a service of this name is a subgraph: the gateway signs too, and is none. */
export const isSubgraph = (service: string): service is SubgraphName =>
  Object.values(agencies).some(({ subgraph }) => subgraph === service);

/** The agency whose records a subgraph keeps. */
export const agencyOf = (subgraph: SubgraphName): Agency =>
  (Object.keys(agencies) as Agency[]).find((agency) => agencies[agency].subgraph === subgraph) ?? unknown(subgraph);

const unknown = (subgraph: string): never => {
  throw new Error(`No agency owns a subgraph called ${subgraph}.`);
};
