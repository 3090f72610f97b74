import { procedure } from "../../shared/state-machine/procedure.ts";

const LAW = "People's Mediation Law, art. 20";

/**
 * Helpers and experts (参与人). There is no state before consent: whoever is not agreed to by all is not recorded. They
 * wait for nothing of their own, so the case's clocks are theirs.
 */
export const participantProcedure = procedure({
  name: "Participant",
  en: "somebody invited to help in a mediation.",
  zh: "参与人",
  initial: ["TAKING_PART"],
  commands: {
    GIVE_OPINION: { en: "Record the expert's opinion.", zh: "记录专家意见", mutation: "recordExpertOpinion" },
    RECUSE: { en: "Exclude the expert for an interest.", zh: "专家回避", mutation: "recuseExpert" },
    LEAVE: { en: "End the participation.", zh: "结束参与", mutation: "endParticipation" },
  },
  states: {
    TAKING_PART: {
      en: "Takes part with the consent of every party.",
      zh: "参与中",
      clocks: ["PM_GENERAL", "PM_MEDICAL", "PM_LABOUR"],
      on: {
        GIVE_OPINION: { to: "TAKING_PART", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: LAW },
        RECUSE: {
          to: "RECUSED",
          by: ["COMMITTEE_HEAD"],
          source: "Recusal rule for mediators (调解人员回避制度), for experts by analogy",
        },
        LEAVE: { to: "LEFT", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: LAW },
      },
    },
    RECUSED: { en: "Excluded for an interest; the opinion does not count.", zh: "已回避", end: true, on: {} },
    LEFT: { en: "Takes part no longer.", zh: "已退出", end: true, on: {} },
  },
});

export type ParticipantState = keyof typeof participantProcedure.states;
export type ParticipantCommand = keyof typeof participantProcedure.commands;
