import type { CaseDocument } from "./case-file.codes.ts";
import {
  type CaseOfFile,
  keptUntil,
  mayArchive,
  missingDocuments,
  soundList,
  standardDocuments,
} from "./case-file.rules.ts";

const papers = (...kinds: CaseDocument[]) => kinds.map((kind) => ({ kind, pages: 1 }));
const agreed: CaseOfFile = {
  state: "AGREED",
  endedOn: "2026-03-09",
  agreement: { form: "WRITTEN", state: "PERFORMED" },
  sessions: 2,
  visitWaiting: null,
};
const full = papers(
  "COVER",
  "CONTENTS_LIST",
  "APPLICATION_FORM",
  "RIGHTS_NOTICE",
  "IDENTITY_PAPERS",
  "SITTING_RECORD",
  "AGREEMENT_PAPER",
  "BACK_SHEET",
);

test("a full file is put away; each missing paper is named", () => {
  expect(mayArchive(full, agreed)).toBeUndefined();
  const without = full.filter(({ kind }) => kind !== "RIGHTS_NOTICE" && kind !== "APPLICATION_FORM");
  expect(mayArchive(without, agreed)).toMatchObject({
    code: "FILE_INCOMPLETE",
    facts: { missing: ["ACCEPTANCE_FORM", "RIGHTS_NOTICE"] },
  });
});

test("what is required follows how the case went", () => {
  const oral = { ...agreed, agreement: { form: "ORAL", state: "PERFORMED" } } as const;
  expect(missingDocuments(full, oral)).toEqual(["ORAL_AGREEMENT_FORM"]);
  const ended = { ...agreed, state: "TERMINATED", agreement: null, sessions: 0 };
  expect(missingDocuments(full, ended)).toEqual(["TERMINATION_NOTICE"]);
  expect(missingDocuments([], { ...ended, state: "REFUSED" })).toEqual([
    "COVER",
    "CONTENTS_LIST",
    "BACK_SHEET",
    "ACCEPTANCE_FORM",
    "TERMINATION_NOTICE",
  ]);
});

test.each([
  ["the case goes on", { endedOn: null }, "CASE_GOES_ON"],
  ["performance is open", { agreement: { form: "WRITTEN", state: "PERFORMING" } }, "AGREEMENT_OPEN"],
  ["a visit is owed", { visitWaiting: { id: "v", dueOn: "2026-04-01" } }, "VISIT_OWED"],
  ["it was contested", { agreement: { form: "WRITTEN", state: "IN_DISPUTE" } }, undefined],
] as const)("while %s", (_case, change, code) => {
  expect(mayArchive(full, { ...agreed, ...change })?.code).toBe(code);
});

test("a list names papers with pages", () => {
  expect(soundList([])?.code).toBe("LIST_NOT_SOUND");
  expect(soundList([{ kind: "COVER", pages: 0 }])?.code).toBe("LIST_NOT_SOUND");
  expect(soundList(full)).toBeUndefined();
});

test("a file is kept to the end of its last year, or for ever", () => {
  expect(keptUntil("2024-02-29", "YEARS_10")).toBe("2034-12-31");
  expect(keptUntil("2026-03-09", "PERMANENT")).toBeNull();
});

test("the standard papers come in the order of the file, and a full file of an agreement holds those it needs", () => {
  expect(standardDocuments.map(({ kind }) => kind).at(0)).toBe("COVER");
  const needed = standardDocuments.filter(({ need }) =>
    ["ALWAYS", "ACCEPTED", "SITTING_HELD", "AGREED_IN_WRITING"].includes(need),
  );
  expect(
    missingDocuments(
      needed.map(({ kind }) => ({ kind, pages: 1 })),
      agreed,
    ),
  ).toEqual(["ACCEPTANCE_FORM"]);
});
