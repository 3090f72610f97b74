/** How a leading post receives on a reception day. */
export const receptionModes = {
  OPEN_RECEPTION: { en: "It receives whoever comes to the place that was published.", zh: "公开接访" },
  VISIT_WITH_MATTERS: {
    en: "It goes to where matters arose that were chosen beforehand, and receives there.",
    zh: "带案下访",
  },
} as const;
export type ReceptionMode = keyof typeof receptionModes;
