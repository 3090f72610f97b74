import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const OMR = "Online Mediation Rules, art. 10";
const COURT = ["JUDGE_ASSISTANT", "JUDGE"] as const satisfies readonly Post[];

const drop = { to: "DROPPED", by: ["SYSTEM"], source: "Own decision: the complaint went another way" } as const;
const name = { to: "NAMED", by: COURT, source: OMR } as const;

/**
 * Choosing who mediates online before filing (在线调解组织、调解员的选定): the parties together where both agreed to it, the
 * court where one did, where they want it to, or where they could not in two working days.
 */
export const onlineChoiceProcedure = procedure({
  name: "OnlineChoice",
  en: "the choice of who mediates online.",
  zh: "在线调解选定",
  initial: ["CHOOSING", "NAMING"],
  commands: {
    CHOOSE: { en: "Record whom the parties chose together.", zh: "共同选定", mutation: "recordOnlineChoice" },
    NAME: { en: "Name who mediates.", zh: "指定", mutation: "nameOnlineMediator" },
    DROP: { en: "The complaint went another way.", zh: "不再选定" },
  },
  states: {
    CHOOSING: {
      en: "Both parties agreed to mediate online; they choose together.",
      zh: "当事人共同选择中",
      clocks: ["ONLINE_CHOOSE", "ONLINE_NAME"],
      on: { CHOOSE: { to: "CHOSEN", by: COURT, source: OMR }, NAME: name, DROP: drop },
    },
    NAMING: {
      en: "The court names who mediates.",
      zh: "待人民法院指定",
      clocks: ["ONLINE_NAME"],
      on: { NAME: name, DROP: drop },
    },
    CHOSEN: { en: "The parties chose together.", zh: "已共同选定", end: true, on: {} },
    NAMED: { en: "The court named.", zh: "已指定", end: true, on: {} },
    DROPPED: { en: "The complaint went another way.", zh: "不再选定", end: true, on: {} },
  },
});

export type OnlineChoiceState = keyof typeof onlineChoiceProcedure.states;
export type OnlineChoiceCommand = keyof typeof onlineChoiceProcedure.commands;

/** The states in which it is not known yet who mediates. */
export const openChoices: readonly OnlineChoiceState[] = ["CHOOSING", "NAMING"];
