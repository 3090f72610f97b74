import {
  type Choice,
  agreedByParties,
  choosesFirst,
  daysInOrder,
  goesToTheChosen,
  maybeNamed,
  noneOpen,
} from "./online-choice.rules.ts";

const both = ["zhang", "li"];
const choice = (change: Partial<Choice> = {}): Choice => ({
  id: "o1",
  state: "CHOSEN",
  organizationId: "room",
  handedOverOn: null,
  ...change,
});

test.each([
  [["zhang", "li"], false, "CHOOSING"],
  [["zhang", "li"], true, "NAMING"],
  [["zhang"], false, "NAMING"],
] as const)("%j agreed, the court is to name: %s; then it is %s", (agreedPartyIds, courtNames, state) => {
  expect(choosesFirst(both, { agreedPartyIds, courtNames })).toBe(state);
});

test("somebody agreed, only parties do, and on a day between the application and today", () => {
  expect(agreedByParties(both, [])?.code).toBe("NOBODY_AGREED");
  expect(agreedByParties(both, ["wang"])?.code).toBe("NOBODY_AGREED");
  expect(agreedByParties(both, ["li"])).toBeUndefined();
  expect(daysInOrder("2026-03-02", "2026-03-03", "2026-03-03")).toBeUndefined();
  expect(daysInOrder("2026-03-03", "2026-03-02", "2026-03-03")?.code).toBe("DAY_OUTSIDE");
  expect(daysInOrder("2026-03-03", "2026-03-04", "2026-03-03")?.code).toBe("DAY_OUTSIDE");
});

test("while the parties may choose the court names at their wish only; the day after it names", () => {
  expect(maybeNamed("CHOOSING", "NOT_CHOSEN", "2026-03-04", "2026-03-04")).toMatchObject({
    code: "STILL_CHOOSING",
    facts: { lastDay: "2026-03-04" },
  });
  expect(maybeNamed("CHOOSING", "NOT_CHOSEN", "2026-03-04", "2026-03-05")).toBeUndefined();
  // Where the holiday calendar ends, nobody knows that they could not.
  expect(maybeNamed("CHOOSING", "NOT_CHOSEN", null, "2026-03-05")?.code).toBe("STILL_CHOOSING");
  expect(maybeNamed("CHOOSING", "ASKED_TO", "2026-03-04", "2026-03-03")).toBeUndefined();
  expect(maybeNamed("CHOOSING", "ONE_PARTY_AGREED", "2026-03-04", "2026-03-05")?.code).toBe("BOTH_AGREED");
  expect(maybeNamed("NAMING", "NOT_CHOSEN", null, "2026-03-03")?.code).toBe("NOT_THEIRS");
  expect(maybeNamed("NAMING", "ONE_PARTY_AGREED", null, "2026-03-03")).toBeUndefined();
});

test("one choice at a time: it stands until it was handed over to or fell away", () => {
  expect(noneOpen([choice()])?.code).toBe("CHOICE_STANDS");
  expect(noneOpen([choice({ state: "NAMING", organizationId: null })])?.code).toBe("CHOICE_STANDS");
  expect(noneOpen([choice({ state: "DROPPED" }), choice({ handedOverOn: "2026-03-05" })])).toBeUndefined();
});

test("online it goes to the body that was chosen; on paper the choice binds nobody", () => {
  const toRoom = { online: true, toOrganizationId: "room" };
  expect(goesToTheChosen(toRoom, [])).toBeUndefined();
  expect(goesToTheChosen(toRoom, [choice()])).toBeUndefined();
  expect(goesToTheChosen({ ...toRoom, toOrganizationId: "other" }, [choice()])).toMatchObject({
    code: "ANOTHER_CHOSEN",
    facts: { organizationId: "room" },
  });
  expect(goesToTheChosen(toRoom, [choice({ state: "CHOOSING", organizationId: null })])?.code).toBe("CHOICE_OPEN");
  expect(goesToTheChosen({ ...toRoom, online: false }, [choice({ state: "CHOOSING" })])).toBeUndefined();
  // It came back from the first one: another choice is free.
  expect(
    goesToTheChosen({ ...toRoom, toOrganizationId: "other" }, [choice({ handedOverOn: "2026-03-05" })]),
  ).toBeUndefined();
});
