import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

/** Leader takes the case. */
export const TAKEN_OVER =
  "Leaders take cases (领导包案) and one issue, one leader, one team (三包责任制), local practice";
const OWN = "Own decision: who answers for a dispute is changed openly, by the centre's head and with a reason";

/** Only the head of the centre appoints a leading post for a dispute. */
export const mayAppoint: readonly Post[] = ["CENTRE_HEAD"];

/** That a leading post answers for one dispute (领导包案). It holds nothing: the holder stays the holder. */
export const leadResponsibilityProcedure = procedure({
  name: "LeadResponsibility",
  en: "the responsibility of a leading post for one dispute.",
  zh: "领导包案",
  initial: ["APPOINTED"],
  commands: {
    RELIEVE: { en: "Relieve the post of it.", zh: "解除包案", mutation: "relieveLeadResponsibility" },
    REPLACE: { en: "Another post was appointed to answer for it.", zh: "更换包案" },
    END: { en: "The dispute was closed.", zh: "包案办结" },
  },
  states: {
    APPOINTED: {
      en: "The post answers for it.",
      zh: "包案中",
      clocks: ["CENTRE_SIMPLE", "CENTRE_COMPLEX", "CENTRE_MAJOR"],
      on: {
        RELIEVE: { to: "RELIEVED", by: mayAppoint, source: OWN },
        REPLACE: { to: "REPLACED", by: ["SYSTEM"], source: OWN },
        END: { to: "ENDED", by: ["SYSTEM"], source: TAKEN_OVER },
      },
    },
    RELIEVED: { en: "The post was relieved of it.", zh: "已解除", end: true, on: {} },
    REPLACED: { en: "Another post answers for it.", zh: "已更换", end: true, on: {} },
    ENDED: { en: "It ended with the dispute.", zh: "已办结", end: true, on: {} },
  },
});

export type LeadResponsibilityState = keyof typeof leadResponsibilityProcedure.states;
