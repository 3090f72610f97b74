import type { ConfirmationPaper } from "./confirmation-papers.codes.ts";
import { askedFor, missingOf, papersComplete, standingOf } from "./confirmation-papers.rules.ts";

const found = (papersPresent: ConfirmationPaper[] | null, aboutProperty = false) => ({ papersPresent, aboutProperty });
const three: ConfirmationPaper[] = ["AGREEMENT", "PROOF_OF_MEDIATION", "IDENTITY_AND_CONTACT"];

test("all four are on the list; proof of property rights is asked for where the agreement is about any", () => {
  expect(standingOf(found(["AGREEMENT"]))).toEqual([
    { paper: "AGREEMENT", required: true, present: true },
    { paper: "PROOF_OF_MEDIATION", required: true, present: false },
    { paper: "PROPERTY_RIGHTS", required: false, present: false },
    { paper: "IDENTITY_AND_CONTACT", required: true, present: false },
  ]);
  expect(missingOf(found(three))).toEqual([]);
  expect(missingOf(found(three, true))).toEqual(["PROPERTY_RIGHTS"]);
});

test("without them nothing is accepted, and which is told", () => {
  expect(papersComplete(found(["AGREEMENT", "IDENTITY_AND_CONTACT"]))).toMatchObject({
    code: "PAPERS_MISSING",
    facts: { papers: ["PROOF_OF_MEDIATION"] },
  });
  expect(papersComplete(found(three))).toBeUndefined();
});

test("a list nobody has gone through says nothing and holds nobody up", () => {
  expect(standingOf({ papersPresent: null, aboutProperty: null })).toBeNull();
  expect(papersComplete({ papersPresent: null, aboutProperty: null })).toBeUndefined();
});

test("the parties are asked for what is missing by its name, once, and for what the court adds", () => {
  expect(askedFor(found(["AGREEMENT", "IDENTITY_AND_CONTACT"]), ["借条原件", "调解组织主持调解的证明"])).toEqual([
    "调解组织主持调解的证明",
    "借条原件",
  ]);
  expect(askedFor(found(null), ["借条原件"])).toEqual(["借条原件"]);
});
