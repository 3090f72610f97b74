import { isMinor, viewOfParty } from "./party.rules.ts";

// Born 2008-03-02: of age on 2026-03-02. Born on a leap day: of age on 1 March of a common year.
test.each([
  ["999999200803020013", "2026-03-01", true],
  ["999999200803020013", "2026-03-02", false],
  ["999999200802290014", "2026-02-28", true],
  ["999999200802290014", "2026-03-01", false],
  [null, "2026-03-02", false],
])("%s on %s is a minor: %s", (citizenId, today, minor) => {
  expect(isMinor(citizenId, today)).toBe(minor);
});

const nobody = { own: false, holds: false, centre: false, fictional: false, purpose: "HANDLING" };

test.each([
  ["the party itself", { own: true }, "FULL"],
  ["the body that holds the dispute", { holds: true }, "FULL"],
  ["the centre", { centre: true }, "FULL"],
  ["the centre handing it over", { centre: true, purpose: "HANDOVER" }, "FULL"],
  ["the centre supervising", { centre: true, purpose: "SUPERVISION" }, "MASKED"],
  ["the holder building a report", { holds: true, purpose: "REPORTING" }, "MASKED"],
  ["the party itself, whatever for", { own: true, purpose: "OWN_RECORD" }, "FULL"],
  ["a body that only sent or received it", {}, "MASKED"],
] as const)("%s sees a party %s", (_case, who, view) => {
  expect(viewOfParty({ ...nobody, ...who })).toBe(view);
});
