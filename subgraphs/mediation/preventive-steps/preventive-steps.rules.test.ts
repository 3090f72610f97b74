import { reportIsWhole } from "./preventive-steps.rules.ts";

const whole = { reportedOn: "2026-03-04", reportedTo: "POLICE", bodyName: "西城派出所" };

test("steps stand without a report, and a report with everything that is known of one", () => {
  expect(reportIsWhole({})).toBeUndefined();
  expect(reportIsWhole(whole)).toBeUndefined();
});

test.each(["reportedOn", "reportedTo", "bodyName"] as const)("a report without its %s is not one", (left) => {
  expect(reportIsWhole({ ...whole, [left]: null })).toMatchObject({ code: "REPORT_NOT_WHOLE", path: [left] });
});
