import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

/** Neighbouring places mediate together. */
export const BOUNDARY = "Cross-boundary joint mediation (边界联防联调), local practice";

/** The centre of the dispute's own division shares it. */
export const mayShare: readonly Post[] = ["CENTRE_CLERK", "CENTRE_HEAD"];

/** That a dispute belongs to a further division (跨区域纠纷), from one day to another. Its own division stays what it is. */
export const furtherDivisionProcedure = procedure({
  name: "FurtherDivision",
  en: "the belonging of a dispute to a further division.",
  zh: "跨区域归属",
  initial: ["BELONGS"],
  commands: {
    REMOVE: { en: "It does not belong there after all.", zh: "解除跨区域归属", mutation: "removeFurtherDivision" },
  },
  states: {
    BELONGS: {
      en: "It belongs there too.",
      zh: "归属中",
      waits: {
        en: "It waits for nobody: the belonging lasts, and the clocks of the dispute run over the dispute.",
        zh: "归属持续有效，期限随纠纷本身计算",
        source: BOUNDARY,
      },
      on: { REMOVE: { to: "REMOVED", by: mayShare, source: BOUNDARY } },
    },
    REMOVED: { en: "It belongs there no longer.", zh: "已解除", end: true, on: {} },
  },
});

export type FurtherDivisionState = keyof typeof furtherDivisionProcedure.states;
