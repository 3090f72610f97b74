import fc from "fast-check";
import { type ComparedMatter, type ComparedParty, marksOf, partyMarks, plain } from "./fingerprint.rules.ts";

const zhang: ComparedParty = { side: "APPLICANT", name: "张守信", citizenId: "999999199001010016" };
const li: ComparedParty = { side: "RESPONDENT", name: "李克让", citizenId: "999999199001010024" };
const matter: ComparedMatter = {
  category: "NEIGHBOR",
  divisionCode: "421003",
  source: "SELF",
  sourceRecordId: null,
  happenedOn: null,
  place: null,
  parties: [zhang, li],
};
const turned = ({ side, ...rest }: ComparedParty): ComparedParty => ({
  ...rest,
  side: side === "APPLICANT" ? "RESPONDENT" : "APPLICANT",
});

test("who complained first makes no difference", () => {
  expect(partyMarks("NEIGHBOR", [turned(li), turned(zhang)])).toEqual(partyMarks("NEIGHBOR", [zhang, li]));
});

test("another type of dispute, or another opponent, has nothing in common", () => {
  const texts = (category: ComparedMatter["category"], parties: ComparedParty[]) =>
    partyMarks(category, parties).map(({ text }) => text);
  const own = texts("NEIGHBOR", [zhang, li]);
  const wang: ComparedParty = { side: "RESPONDENT", name: "王某", citizenId: "999999199001010032" };
  for (const text of [...texts("CONTRACT", [zhang, li]), ...texts("NEIGHBOR", [zhang, wang])])
    expect(own).not.toContain(text);
});

test("one person alone makes no mark: nothing leads from a person to that person's disputes", () => {
  expect(partyMarks("NEIGHBOR", [zhang])).toEqual([]);
  expect(partyMarks("NEIGHBOR", [zhang, { ...zhang, name: "乙" }])).toEqual([]);
});

test("where a number is missing the names are compared", () => {
  expect(partyMarks("NEIGHBOR", [zhang, { ...li, citizenId: null }]).map(({ rule }) => rule)).toEqual(["SAME_NAMES"]);
});

test.each([
  ["no record, day or place", {}, []],
  ["a record", { sourceRecordId: "荆公（西）警字 12号" }, ["SAME_SOURCE_RECORD"]],
  ["a day without a place", { happenedOn: "2026-03-01" }, []],
  ["a place and a day", { happenedOn: "2026-03-01", place: "荆中路1号" }, ["SAME_PLACE_AND_DAY"]],
] as const)("%s", (_what, more, rules) => {
  const found = marksOf({ ...matter, parties: [], ...more }).map(({ rule }) => rule);
  expect(found).toEqual(rules);
});

test("however blanks, points and width are written, a place is the same", () => {
  expect(plain(" 荆中路１号， 2-3 室")).toBe(plain("荆中路1号23室"));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      expect(plain(` ${text}。`)).toBe(plain(text));
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { numRuns: 200 },
  );
});
