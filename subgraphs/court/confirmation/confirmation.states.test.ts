import { move } from "../../shared/state-machine/move.ts";
import {
  deadEnds,
  unfounded,
  unknownTargets,
  unreachable,
  unusedCommands,
} from "../../shared/state-machine/soundness.ts";
import { type ConfirmationState, confirmationProcedure } from "./confirmation.states.ts";

const states = Object.keys(confirmationProcedure.states) as ConfirmationState[];

test.each([unreachable, deadEnds, unknownTargets, unfounded, unusedCommands])("%p finds nothing wrong", (check) => {
  expect(check(confirmationProcedure)).toEqual([]);
});

test("every state that waits names a clock, and no end does", () => {
  const rows = Object.values(confirmationProcedure.states);
  expect(rows.filter(({ end, clocks = [] }) => (end === true) !== (clocks.length === 0))).toEqual([]);
});

test("until the ruling the parties may withdraw, and nobody may for them", () => {
  const waiting = states.filter((state) => confirmationProcedure.states[state].end !== true);
  expect(waiting).toEqual(["APPLIED", "SUPPLEMENT_REQUESTED", "ACCEPTED"]);
  for (const state of waiting) {
    expect(move(confirmationProcedure, state, "WITHDRAW", "PARTY")).toBe("WITHDRAWN");
    expect(move(confirmationProcedure, state, "WITHDRAW", "JUDGE")).toMatchObject({ code: "NOT_YOUR_ACT" });
  }
});

test("rulings are the judge's alone", () => {
  const rulings = ["REFUSE", "CONFIRM", "DISMISS", "DEEM_WITHDRAWN", "SET_ASIDE"] as const;
  const posts = states.flatMap((state) =>
    rulings.flatMap((command) => confirmationProcedure.states[state].on[command]?.by ?? []),
  );
  expect(new Set(posts)).toEqual(new Set(["JUDGE"]));
});
