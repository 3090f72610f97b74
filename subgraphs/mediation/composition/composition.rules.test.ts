import { type Composition, findingsOf, termUntil } from "./composition.rules.ts";

const sound: Composition = {
  memberCount: 5,
  womenCount: 1,
  minorityCount: 0,
  multiEthnicPlace: false,
  hasHead: true,
  electedOn: "2024-05-20",
};
const codes = (change: Partial<Composition>, today = "2026-03-02") =>
  findingsOf({ ...sound, ...change }, [], today).map(({ code }) => code);

test.each([
  [{}, []],
  [{ memberCount: 3 }, []],
  [{ memberCount: 9 }, []],
  [{ memberCount: 2 }, ["MEMBERS_OUTSIDE"]],
  [{ memberCount: 10 }, ["MEMBERS_OUTSIDE"]],
  [{ womenCount: 0, hasHead: false }, ["NO_HEAD", "NO_WOMAN"]],
  [{ multiEthnicPlace: true }, ["NO_MINORITY"]],
  [{ multiEthnicPlace: true, minorityCount: 1 }, []],
])("with %j: %j", (change, expected) => {
  expect(codes(change)).toEqual(expected);
});

test("the term ends after three years, and every finding names its article", () => {
  expect(termUntil("2024-05-20")).toBe("2027-05-20");
  expect(codes({}, "2027-05-20")).toEqual([]);
  expect(findingsOf(sound, [], "2027-05-21")).toEqual([
    { code: "TERM_OVER_THREE_YEARS", source: "People's Mediation Law, art. 9", studioId: null },
  ]);
});

test("a studio has two full-time staff; one that was closed needs none", () => {
  const studio = (id: string, fullTimeStaff: number, closedOn: string | null = null) => ({
    id,
    fullTimeStaff,
    closedOn,
  });
  const studios = [studio("a", 2), studio("b", 1), studio("c", 0, "2025-01-01")];
  expect(findingsOf(sound, studios, "2026-03-02").map(({ studioId }) => studioId)).toEqual(["b"]);
});
