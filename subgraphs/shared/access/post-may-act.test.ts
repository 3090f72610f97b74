import { act } from "./acts.ts";
import { joinAccess } from "./joined-access.ts";
import { postMayAct } from "./post-may-act.ts";

const mayAct = postMayAct(
  joinAccess([{ acts: [act("sealDispute", ["CENTRE_HEAD"], "Minors Protection Law, art. 103")] }]),
);

test("a post an act is not for is told whose it is and why", () => {
  expect(mayAct("sealDispute", "CENTRE_HEAD")).toBeUndefined();
  expect(mayAct("sealDispute", "CENTRE_CLERK")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["CENTRE_HEAD"], source: "Minors Protection Law, art. 103" },
  });
});

test("an act no table names is nobody's", () => {
  expect(() => mayAct("unsealDispute", "CENTRE_HEAD")).toThrow(
    "No access table says which posts unsealDispute is for.",
  );
});
