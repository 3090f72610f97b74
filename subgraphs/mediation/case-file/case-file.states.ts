import { procedure } from "../../shared/state-machine/procedure.ts";

const RULE =
  "People's Mediation Law, art. 27; Several Provisions on People's Mediation Work, art. 39 (file rule, 档案管理制度)";

/** The file of a case (案卷): made up, then archived. */
export const caseFileProcedure = procedure({
  name: "CaseFile",
  en: "the file of a mediation case.",
  zh: "案卷",
  initial: ["COMPILING"],
  commands: {
    COMPILE: { en: "Set its list of contents.", zh: "整理案卷", mutation: "compileCaseFile" },
    ARCHIVE: { en: "Put it away.", zh: "归档", mutation: "archiveCaseFile" },
  },
  states: {
    COMPILING: {
      en: "Being made up.",
      zh: "整理中",
      waits: {
        en: "No rule says by when a file is put away; it grows until the follow-up visits are in it.",
        zh: "归档无时限，回访记录入卷后归档",
        source: RULE,
      },
      on: {
        COMPILE: { to: "COMPILING", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: RULE },
        ARCHIVE: { to: "ARCHIVED", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: RULE },
      },
    },
    ARCHIVED: { en: "Put away.", zh: "已归档", end: true, on: {} },
  },
});

export type CaseFileState = keyof typeof caseFileProcedure.states;
export type CaseFileCommand = keyof typeof caseFileProcedure.commands;
