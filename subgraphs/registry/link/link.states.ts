import { procedure } from "../../shared/state-machine/procedure.ts";

const OWN =
  "Own decision: a link is a dated record beside two disputes and can be undone; numbers, files and figures stay as they are";

/** Two registrations of one quarrel, linked (关联): one leads, the other follows and stays readable under its own number. */
export const linkProcedure = procedure({
  name: "DisputeLink",
  en: "two registrations of one quarrel, linked.",
  zh: "纠纷关联",
  initial: ["LINKED"],
  commands: { UNLINK: { en: "Undo the link.", zh: "解除关联", mutation: "unlinkDisputes" } },
  states: {
    LINKED: {
      en: "Linked.",
      zh: "已关联",
      end: true,
      on: { UNLINK: { to: "UNLINKED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: OWN } },
    },
    UNLINKED: { en: "Undone; both stand as before.", zh: "已解除", end: true, on: {} },
  },
});

/** Who may link and unlink. */
export const mayLink = linkProcedure.states.LINKED.on.UNLINK;
export type LinkState = keyof typeof linkProcedure.states;
