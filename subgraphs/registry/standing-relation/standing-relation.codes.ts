/** What one body is to another for as long as the relation lasts. It is told, and decides about no dispute. */
export const standingRelations = {
  LEADS: { en: "Leads it.", zh: "领导" },
  GUIDES: { en: "Guides its work.", zh: "业务指导" },
  COORDINATES: { en: "Co-ordinates its work with others'.", zh: "统筹协调" },
  JOINS: { en: "Takes part in its work.", zh: "参与" },
  HOSTS: { en: "Has it under its roof.", zh: "依托建设" },
} as const;
export type StandingRelationKind = keyof typeof standingRelations;

/** Which end of a relation a body is. */
export const relationSides = {
  FROM: { en: "It is the one that leads, guides, co-ordinates, joins or hosts.", zh: "主体" },
  TO: { en: "It is the other one.", zh: "对象" },
} as const;
export type RelationSide = keyof typeof relationSides;
