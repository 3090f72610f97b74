import { groupFits } from "./joint-group.rules.ts";

const group = {
  divisionCode: "421000",
  categories: ["LABOR", "CONTRACT"],
  leadId: "lead",
  memberIds: ["a", "b"],
  since: "2026-01-01",
  until: "2026-12-31",
};
const order = {
  divisionCode: "421003",
  category: "LABOR",
  leadId: "lead",
  memberIds: ["a", "c"],
  meetingOn: "2026-03-02",
};

test.each([
  ["a dispute below, of its type, under its lead", {}, undefined],
  ["another city's dispute", { divisionCode: "520302" }, "GROUP_ELSEWHERE"],
  ["another type", { category: "MEDICAL" }, "GROUP_FOR_OTHERS"],
  ["a day after its end", { meetingOn: "2027-01-01" }, "GROUP_NOT_STANDING"],
  ["another lead", { leadId: "a" }, "OTHER_LEAD"],
  ["nobody of the group", { memberIds: ["c"] }, "NO_MEMBER_OF_GROUP"],
] as const)("%s: %s", (_title, change, code) => {
  expect(groupFits(group, { ...order, ...change })?.code).toBe(code);
});
