import type { AccessTable } from "../access/access-rule.ts";
import { act } from "../access/acts.ts";
import { type ClockRule, clocks } from "../deadline/clocks.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { STANDING_STILL, changeMutation, mayStop } from "./deadline-change.rules.ts";

/** Whoever some clock's own rule names for lengthening it. */
const lengthening = new Set(Object.values<ClockRule>(clocks).flatMap(({ extension }) => extension?.posts ?? []));

/** The mutations of one agency for its own people; `name` is the agency as they have it: `suspendPoliceDeadline`. */
export const deadlineChangeAccess = (name: string): AccessTable => {
  const agency = name.toUpperCase() as Agency;
  const mayChange = mayStop(agency);
  return {
    acts: [
      act(changeMutation("SUSPEND", agency), mayChange, STANDING_STILL),
      act(changeMutation("RESUME", agency), mayChange, STANDING_STILL),
      act(
        changeMutation("EXTEND", agency),
        mayChange.filter((post) => lengthening.has(post)),
        "The extension rule of the clock itself, as shared/deadline has it",
      ),
    ],
  };
};
