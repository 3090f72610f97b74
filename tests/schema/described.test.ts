import { parse } from "graphql";
import { undescribed } from "../../schema/tools/described.ts";

const missing = (sdl: string): string[] => undescribed(parse(sdl));

test("a type, a field, an argument, an input and an enum value without words are found", () => {
  const bare = `
    type Case { id(at: Int): ID }
    input CaseInput { id: ID }
    enum CaseState { OPEN }
    scalar Day`;
  expect(missing(bare)).toEqual([
    "Case",
    "Case.id",
    "Case.id(at)",
    "CaseInput",
    "CaseInput.id",
    "CaseState",
    "CaseState.OPEN",
    "Day",
  ]);
});

test.each([
  ["only English", '"A case." type Case { "Its id. 标识" id: ID }'],
  ["only Chinese", '"案件" type Case { "Its id. 标识" id: ID }'],
])("a description in %s is not enough", (_case, sdl) => {
  expect(missing(sdl)).toEqual(["Case"]);
});

test("both languages are, and what the specifications define describes itself", () => {
  expect(missing('"A case. 案件" type Case { "Its id. 标识" id: ID } scalar join__FieldSet')).toEqual([]);
});
