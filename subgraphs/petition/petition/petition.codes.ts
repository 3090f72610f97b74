/** The three classes of a petition (信访事项类别); each takes its own way (Regulations on Petition Work, arts. 29 to 31). */
export const petitionClasses = {
  SUGGESTION: { en: "A suggestion or opinion.", zh: "建议意见" },
  COMPLAINT_ACCUSATION: { en: "A complaint or accusation against persons.", zh: "检举控告" },
  APPEAL_REQUEST: { en: "An appeal or request; the only class that may belong to a dispute.", zh: "申诉求决" },
} as const;
export type PetitionClass = keyof typeof petitionClasses;

/** The ways a petition comes in (Regulations on Petition Work, art. 17). */
export const petitionChannels = {
  ONLINE: { en: "Online.", zh: "网络" },
  LETTER: { en: "By letter.", zh: "书信" },
  PHONE: { en: "By telephone.", zh: "电话" },
  FAX: { en: "By fax.", zh: "传真" },
  VISIT: { en: "By a visit.", zh: "走访" },
} as const;
export type PetitionChannel = keyof typeof petitionChannels;

/** Where an item is routed that is not for the petition procedure: the kind of body, and nothing more. */
export const petitionRoutes = {
  JUSTICE: { en: "To a justice body: court, procuratorate, police or justice bureau.", zh: "政法机关" },
  DISCIPLINE: { en: "To a discipline and supervision body.", zh: "纪检监察机关" },
} as const;
export type PetitionRoute = keyof typeof petitionRoutes;

/** Why an item is not taken in anew (Regulations on Petition Work, arts. 19 and 36). */
export const reentryGrounds = {
  IN_HAND: {
    en: "The earlier item is accepted and being handled, or its answer may still be reviewed.",
    zh: "正在办理",
  },
  FINAL: { en: "The earlier item is final after its re-examination.", zh: "已经复核终结" },
} as const;
export type ReentryGround = keyof typeof reentryGrounds;
