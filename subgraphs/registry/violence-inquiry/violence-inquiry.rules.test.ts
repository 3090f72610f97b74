import { asksAboutViolence } from "./violence-inquiry.rules.ts";

test("a family dispute goes nowhere before somebody has asked about violence; any answer will do", () => {
  expect(asksAboutViolence("MARRIAGE_FAMILY", null)?.code).toBe("ASK_ABOUT_VIOLENCE");
  for (const answer of ["INDICATED", "NOT_INDICATED", "ASKED"] as const)
    expect(asksAboutViolence("MARRIAGE_FAMILY", answer)).toBeUndefined();
});

test("elsewhere it may be asked, and has to be where it was indicated before", () => {
  expect(asksAboutViolence("NEIGHBOR", null)).toBeUndefined();
  expect(asksAboutViolence("NEIGHBOR", null, true)?.code).toBe("ASK_ABOUT_VIOLENCE");
});
