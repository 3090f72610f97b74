import { saysSomethingNew } from "./lead-responsibility.rules.ts";

const standing = { id: "r1", organizationId: "jzq-petition", post: "BODY_HEAD", dueOn: "2026-03-31" };
const asked = { organizationId: "jzq-petition", post: "BODY_HEAD", dueOn: "2026-03-31" };

test("the same post by the same day is no news; another body, post or day is", () => {
  expect(saysSomethingNew(standing, asked)).toMatchObject({ facts: { leadResponsibilityId: "r1" } });
  expect(saysSomethingNew(null, asked)).toBeUndefined();
  for (const other of [{ organizationId: "jzq-justice" }, { post: "DEPUTY_HEAD" }, { dueOn: "2026-04-30" }])
    expect(saysSomethingNew(standing, { ...asked, ...other })).toBeUndefined();
});
