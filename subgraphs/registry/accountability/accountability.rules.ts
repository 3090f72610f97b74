import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { SupervisionState } from "../supervision/supervision.states.ts";
import type { AccountabilityGround } from "./accountability.codes.ts";
import type { AccountabilityCommand } from "./accountability.states.ts";

/** A notice as the rule asks for it. */
export interface LinkedNotice {
  readonly id: string;
  readonly state: SupervisionState;
  readonly replyDueOn: Day | null;
  readonly rejections: number;
}

/**
 * A recommendation rests on notices to that body on that dispute, and at least one of them shows the ground: nobody is
 * reported who was not asked first.
 *
 * Source: own decision; a recommendation is the last step after supervision, and against a body only.
 */
export function noticesShowGround(
  ground: AccountabilityGround,
  noticeIds: readonly string[],
  notices: readonly LinkedNotice[],
  today: Day,
): Refusal | undefined {
  const path = { path: ["noticeIds"] };
  if (noticeIds.length === 0) return refuse("NO_NOTICE", "Link at least one notice the body was given first.", path);
  const known = new Map(notices.map((notice) => [notice.id, notice]));
  const unknown = noticeIds.filter((id) => !known.has(id));
  if (unknown.length > 0)
    return refuse("NOTICE_NOT_OF_BODY", "A linked notice is not to that body on that dispute.", {
      ...path,
      type: "NoticesNotLinked",
      facts: { noticeIds: unknown },
    });
  const linked = noticeIds.flatMap((id) => known.get(id) ?? []);
  return linked.some((notice) => shows(ground, notice, today))
    ? undefined
    : refuse("GROUND_NOT_SHOWN", `None of the linked notices shows ${ground}.`, {
        path: ["ground"],
        type: "NoticesNotLinked",
        facts: { noticeIds: linked.map(({ id }) => id) },
      });
}

function shows(ground: AccountabilityGround, { state, replyDueOn, rejections }: LinkedNotice, today: Day): boolean {
  switch (ground) {
    case "NO_REPLY":
      return (state === "ISSUED" || state === "REPLY_REJECTED") && replyDueOn !== null && today > replyDueOn;
    case "REPLY_REJECTED":
      return rejections > 0;
    case "NOT_CARRIED_OUT":
      return state === "REPLY_ACCEPTED";
  }
}

/** The body that decides is neither the one it is about nor the one that recommends. Source: nobody judges in its own cause. */
export const decidesForOthers = (
  competentId: string,
  subjectId: string,
  recommenderId: string | null,
): Refusal | undefined =>
  competentId === subjectId || competentId === recommenderId
    ? refuse("OWN_CAUSE", "The competent body is neither the body it is about nor the one that recommends.", {
        path: ["competentBodyId"],
      })
    : undefined;

/**
 * The answer is the competent body's, or written down by the recommending body; only that one takes it back.
 *
 * Source: 责任追究建议权 is a right to propose; the competent body alone decides.
 */
export const answersOrWithdraws = (
  command: AccountabilityCommand,
  { recommenderId, competentBodyId }: { readonly recommenderId: string; readonly competentBodyId: string },
  organizationId: string | null,
): Refusal | undefined =>
  organizationId === recommenderId
    ? undefined
    : ownAct(command === "ANSWER" ? competentBodyId : recommenderId, organizationId);
