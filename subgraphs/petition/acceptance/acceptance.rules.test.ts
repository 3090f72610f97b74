import { clockOnAcceptance, toldOrUnclear } from "./acceptance.rules.ts";

test.each([
  ["由本局办理", false, undefined],
  [null, true, undefined],
  [null, false, "NOTICE_MISSING"],
  ["由本局办理", true, "NOTICE_MISSING"],
])("told %s, address unclear %s: %s", (told, addressUnclear, code) => {
  expect(toldOrUnclear({ told, addressUnclear })?.code).toBe(code);
});

test("the sixty days are for appeals and requests", () => {
  expect(clockOnAcceptance("APPEAL_REQUEST")).toBe("PET_HANDLE");
  expect(clockOnAcceptance("SUGGESTION")).toBeUndefined();
});
