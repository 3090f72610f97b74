import type { AccessTable } from "../access/access-rule.ts";
import { act } from "../access/acts.ts";
import { type ClockRule, clocks } from "../deadline/clocks.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { STANDING_STILL, mayStop } from "./deadline-change.rules.ts";

/** Whoever some clock's own rule names for lengthening it. */
const lengthening = new Set(Object.values<ClockRule>(clocks).flatMap(({ extension }) => extension?.posts ?? []));

/** `name` is the agency as its mutations have it: `suspendPoliceDeadline`. */
export const deadlineChangeAccess = (name: string): AccessTable => {
  const mayChange = mayStop(name.toUpperCase() as Agency);
  return {
    acts: [
      act(`suspend${name}Deadline`, mayChange, STANDING_STILL),
      act(`resume${name}Deadline`, mayChange, STANDING_STILL),
      act(
        `extend${name}Deadline`,
        mayChange.filter((post) => lengthening.has(post)),
        "The extension rule of the clock itself, as shared/deadline has it",
      ),
    ],
  };
};
