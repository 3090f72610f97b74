import { procedure } from "../../shared/state-machine/procedure.ts";

const INTEREST = "Regulations on Petition Work, art. 28";

/**
 * The recusal of staff in a petition (回避). The petition does not wait: its clocks run on, colleagues go on with it, and
 * whoever declared an interest is out of it from that moment. A head who steps aside itself needs nobody's leave, and so
 * begins where others end.
 */
export const petitionRecusalProcedure = procedure({
  name: "PetitionRecusal",
  en: "the recusal of a member of staff in a petition.",
  zh: "信访工作人员回避",
  initial: ["REQUESTED", "GRANTED"],
  commands: {
    GRANT: { en: "Grant it and name the post that goes on.", zh: "准许回避", mutation: "grantPetitionRecusal" },
    REJECT: {
      en: "Reject it with the reason.",
      zh: "驳回回避申请",
      mutation: "rejectPetitionRecusal",
      next: "HANDLER",
    },
  },
  states: {
    REQUESTED: {
      en: "Declared or asked for; the head decides.",
      zh: "已提出，待决定",
      clocks: ["PET_RECUSAL"],
      on: {
        GRANT: { to: "GRANTED", by: ["PETITION_HEAD"], source: `${INTEREST}; that the head decides, own decision` },
        REJECT: { to: "REJECTED", by: ["PETITION_HEAD"], source: `${INTEREST}; that the head decides, own decision` },
      },
    },
    GRANTED: { en: "Another post went on.", zh: "已回避", end: true, on: {} },
    REJECTED: { en: "There was no such interest.", zh: "已驳回", end: true, on: {} },
  },
});

export type PetitionRecusalState = keyof typeof petitionRecusalProcedure.states;
export type PetitionRecusalCommand = keyof typeof petitionRecusalProcedure.commands;
