import { procedure } from "../../shared/state-machine/procedure.ts";
import { DESK } from "../petition/petition.states.ts";

const HEARING = "Regulations on Petition Work, arts. 31 and 36";

/** A hearing on a hard matter (听证): opened, held on one day or several, and closed with its result. */
export const hearingProcedure = procedure({
  name: "PetitionHearing",
  en: "a hearing on a petition.",
  zh: "信访听证",
  initial: ["OPEN"],
  commands: {
    CLOSE: { en: "Close it with its result.", zh: "听证终结", mutation: "closePetitionHearing" },
    CANCEL: { en: "It does not take place.", zh: "取消听证", mutation: "cancelPetitionHearing" },
  },
  states: {
    OPEN: {
      en: "Opened; it is prepared or held.",
      zh: "听证中",
      // The sixty days run on; the clock of a re-examination stands still.
      clocks: ["PET_HANDLE", "PET_RECHECK"],
      on: {
        CLOSE: { to: "CLOSED", by: DESK, source: HEARING },
        CANCEL: { to: "CANCELLED", by: DESK, source: `${HEARING}; own decision` },
      },
    },
    CLOSED: { en: "Held and closed.", zh: "已终结", end: true, on: {} },
    CANCELLED: { en: "It did not take place.", zh: "已取消", end: true, on: {} },
  },
});

export type HearingState = keyof typeof hearingProcedure.states;
export type HearingCommand = keyof typeof hearingProcedure.commands;
