import { type Told, CENTRE, list } from "./stories.matching.ts";

/** Three sights of the dispute with a child, by who looks; the clerk's is asked beside the stories. */
export const sights = {
  mediator: list(
    { side: "APPLICANT", name: "张守信", phone: "13800000001", view: "FULL" },
    { side: "RESPONDENT", name: "李克让", phone: "13800000002", view: "FULL" },
    { side: "OTHER", name: "李小禾", minor: true, guardianName: "张守信", view: "FULL" },
  ),
  "centre-clerk": list(
    { side: "APPLICANT", name: "张某", phone: null, address: null, view: "MASKED" },
    { side: "RESPONDENT", name: "李某", phone: null, address: null, view: "MASKED" },
    { side: "OTHER", name: "某某", guardianRelation: "PARENT", guardianName: null, view: "MASKED" },
  ),
  "party-li": list(
    { side: "APPLICANT", name: "张某", phone: null, address: null, view: "MASKED" },
    { side: "RESPONDENT", name: "李克让", phone: "13800000002", view: "FULL" },
    { side: "OTHER", name: "某某", address: null, guardianName: null, view: "NONE" },
  ),
} as const;

/** The facts of the stories about who sees how much. */
export const whoSeesWhat: Readonly<Record<string, Told>> = {
  "a-child-and-a-home": {
    asked: CENTRE,
    data: {
      dispute: {
        parties: sights.mediator,
        violenceInquiries: list({ stage: "INTAKE", answer: "INDICATED" }, { stage: "TRIAGE", answer: "ASKED" }),
      },
    },
  },
  "from-the-other-side": { asked: CENTRE, data: { dispute: { parties: sights["party-li"] } } },
};
