import { holderAllows } from "./mediation-referral.rules.ts";

const bodies = { officeId: "office", competentBodyId: "bureau" };

test.each([
  ["REFER_TO_MEDIATION", "bureau", undefined],
  ["REFER_TO_MEDIATION", "office", "NOT_THE_HOLDER"],
  ["ISSUE_OPINION", "office", undefined],
] as const)("%s while %s holds the dispute: %s", (command, holderId, code) => {
  expect(holderAllows(command, holderId, bodies)?.code).toBe(code);
});
