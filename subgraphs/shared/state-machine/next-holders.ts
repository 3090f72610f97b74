/** Who has a matter next where a command turns it down or back, so that none is left between two bodies. */
export const nextHolders = {
  SENDER: { en: "Whoever sent it, and held it all along.", zh: "移送单位" },
  CENTRE: { en: "The centre of its division, which assigns it again.", zh: "调处中心" },
  HANDLER: { en: "The body whose matter it is; it goes on.", zh: "原承办单位" },
  PARTIES: {
    en: "The parties, told which routes are open to them; the dispute stays with whoever holds it.",
    zh: "当事人（已告知其他途径）",
  },
} as const;

export type NextHolder = keyof typeof nextHolders;
