/**
 * What of a registration can be put right (更正). Not when it was received, which its first clock counts from, not its number,
 * and not the dispute it belongs to, whose other bodies were told.
 */
export const amendable = {
  PETITION_CLASS: { en: "Its class.", zh: "类别" },
  CHANNEL: { en: "How it came in.", zh: "渠道" },
  FIELD: { en: "What it is about.", zh: "涉及领域" },
  MATTER: { en: "What is brought forward.", zh: "信访内容" },
  NUMBER_OF_PETITIONERS: { en: "How many people bring it.", zh: "信访人数" },
  REPRESENTATIVES: { en: "How many came for a group.", zh: "走访代表人数" },
} as const;
export type Amendable = keyof typeof amendable;
