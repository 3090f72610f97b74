import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** What may stand in the way of appointing the same post again. */
interface Standing {
  readonly id: string;
  readonly organizationId: string;
  readonly post: string;
  readonly dueOn: Day;
}

/** Appointing the same post with the same day says nothing new. Source: own decision. */
export const saysSomethingNew = (standing: Standing | null, asked: Omit<Standing, "id">): Refusal | undefined =>
  standing?.organizationId === asked.organizationId && standing.post === asked.post && standing.dueOn === asked.dueOn
    ? refuse("APPOINTED_ALREADY", "That post answers for it already, by that day.", {
        type: "AppointedAlready",
        facts: { leadResponsibilityId: standing.id },
      })
    : undefined;
