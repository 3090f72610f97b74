import { procedure } from "../../shared/state-machine/procedure.ts";
import { DESK } from "../petition/petition.states.ts";

const CHASE =
  "Follow-up supervision by petition bodies (跟踪督办), local practice; Regulations on Petition Work, art. 41";

/** A petition office chases the unit responsible for a matter (督办): one notice, one reply. */
export const petitionSupervisionProcedure = procedure({
  name: "PetitionSupervision",
  en: "a petition office's supervision notice.",
  zh: "信访督办",
  initial: ["ISSUED"],
  commands: {
    REPLY: { en: "Reply to it.", zh: "督办回复", mutation: "replyToPetitionSupervision" },
    WITHDRAW: { en: "Take it back: its ground fell away.", zh: "撤销督办", mutation: "withdrawPetitionSupervision" },
  },
  states: {
    ISSUED: {
      en: "Issued; the unit has not replied.",
      zh: "待回复",
      clocks: ["PET_SUPERVISION_REPLY"],
      on: {
        REPLY: { to: "REPLIED", by: DESK, source: CHASE },
        WITHDRAW: { to: "WITHDRAWN", by: DESK, source: `${CHASE}; own decision` },
      },
    },
    REPLIED: { en: "The unit replied.", zh: "已回复", end: true, on: {} },
    WITHDRAWN: { en: "Taken back.", zh: "已撤销", end: true, on: {} },
  },
});

export type PetitionSupervisionState = keyof typeof petitionSupervisionProcedure.states;
export type PetitionSupervisionCommand = keyof typeof petitionSupervisionProcedure.commands;
