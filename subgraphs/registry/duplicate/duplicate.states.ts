import { procedure } from "../../shared/state-machine/procedure.ts";

const PERSON_DECIDES =
  "Personal Information Protection Law, art. 24: a machine may suggest a match, a person decides it (domain rule D.4, 11)";

/** Two registrations that look like one quarrel (疑似重复登记): found by rule, decided by a clerk of the centre. */
export const duplicateProcedure = procedure({
  name: "DuplicateCandidate",
  en: "two registrations that look like one quarrel.",
  zh: "疑似重复登记",
  initial: ["OPEN"],
  commands: {
    LINK: { en: "Link the two: it is one quarrel.", zh: "关联", mutation: "linkDisputes" },
    KEEP_APART: { en: "Keep the two apart, with the reason.", zh: "不予关联", mutation: "keepDisputesApart" },
    SEPARATE: { en: "The link between the two was undone.", zh: "解除关联" },
  },
  states: {
    OPEN: {
      en: "Found; nobody has decided yet.",
      zh: "待核实",
      waits: {
        en: "Both registrations are handled meanwhile, each by its own clocks; a match is not decided for want of time.",
        zh: "两件纠纷各自计期，匹配不因逾期而自动认定",
        source: PERSON_DECIDES,
      },
      on: {
        LINK: { to: "LINKED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: PERSON_DECIDES },
        KEEP_APART: { to: "KEPT_APART", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: PERSON_DECIDES },
      },
    },
    LINKED: {
      en: "One quarrel; the two are linked.",
      zh: "已关联",
      end: true,
      on: { SEPARATE: { to: "KEPT_APART", by: ["SYSTEM"], source: PERSON_DECIDES } },
    },
    KEPT_APART: {
      en: "Two quarrels.",
      zh: "不予关联",
      end: true,
      on: { LINK: { to: "LINKED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: PERSON_DECIDES } },
    },
  },
});

export type DuplicateState = keyof typeof duplicateProcedure.states;
export type DuplicateCommand = keyof typeof duplicateProcedure.commands;
