import { otherBody } from "../access/own-act.rules.ts";
import type { ClockRule, SuspensionGround } from "../deadline/clock-rule.ts";
import type { Day } from "../deadline/day.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";
import { everyParty } from "../parties/every-party.rules.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { type Post, handlingPosts, posts } from "../state-machine/posts.ts";

/** Who may let a clock stand still. */
export const STANDING_STILL =
  "Own decision: whoever handles the record decides it, on a ground the clock's own rule knows";

/** Who that is: the agency's own people, but for the supervisor. */
export const mayStop = (agency: Agency): readonly Post[] =>
  handlingPosts.filter((post) => posts[post].agency === agency);

/** What may be done to a clock. */
export type ClockCommand = "SUSPEND" | "RESUME" | "EXTEND";

/** The mutation an agency does it by: a mutation belongs to one subgraph, so five of them cannot share a name. */
export const changeMutation = (command: ClockCommand, agency: Agency): string =>
  `${command.toLowerCase()}${agency.charAt(0)}${agency.slice(1).toLowerCase()}Deadline`;

/** A clock as these rules see it. */
export interface ChangingClock {
  readonly code: string;
  readonly status: string;
  readonly dueOn: Day | null;
  readonly basis: string;
  readonly extensions: readonly { readonly decidedOn: Day }[];
}

/** A period that is over is neither suspended nor extended: what was late stays late. Source: own decision. */
export function stillRuns({ status, dueOn }: ChangingClock, today: Day): Refusal | undefined {
  if (status !== "RUNNING") {
    return refuse("WRONG_STATE", `The clock stands at ${status}.`, {
      type: "WrongState",
      facts: { state: status, allowed: status === "SUSPENDED" ? ["RESUME"] : [] },
    });
  }
  return dueOn !== null && today > dueOn
    ? refuse("DEADLINE_OVER", `Its last day was ${dueOn}.`, { type: "DeadlineOver", facts: { lastDay: dueOn } })
    : undefined;
}

/** Only what stands still goes on. Source: suspension is no extension (domain rule C.0). */
export const standsStill = ({ status }: ChangingClock): Refusal | undefined =>
  status === "SUSPENDED"
    ? undefined
    : refuse("WRONG_STATE", `The clock stands at ${status}.`, {
        type: "WrongState",
        facts: { state: status, allowed: status === "RUNNING" ? ["SUSPEND", "EXTEND"] : [] },
      });

/**
 * A clock stands still only on the grounds its own rule knows, and most know none.
 *
 * Law: Medical Disputes Regulations, art. 38; Online Mediation Rules, art. 26; Police Administrative Case Procedure,
 * art. 165; Regulations on Petition Work, arts. 23 and 36.
 */
export const groundAllowed = (
  { suspendedBy = [] }: Pick<ClockRule, "suspendedBy">,
  ground: SuspensionGround,
): Refusal | undefined =>
  suspendedBy.includes(ground)
    ? undefined
    : refuse("GROUND_NOT_ALLOWED", "This clock does not stand still on this ground.", {
        path: ["ground"],
        type: "SuspensionNotAllowed",
        facts: { grounds: suspendedBy },
      });

/** An extension as it is asked for. */
export interface Extending {
  readonly post: Post;
  readonly days: number;
  readonly approval: string | null;
  readonly partyIds: readonly string[];
  readonly agreedBy: readonly string[];
}

/**
 * A clock is lengthened only where its rule says so, by whom it says, as often and as far as it says; a decision made
 * above is named by its number, and what needs the parties' agreement has it from all of them.
 *
 * Law: Court-Invited Mediation Provisions, art. 27; Judicial Confirmation Provisions 2011, art. 5; Police Administrative
 * Case Procedure, art. 165; Regulations on Petition Work, art. 34.
 */
export function extensionAllowed(
  { extension }: Pick<ClockRule, "extension">,
  clock: ChangingClock,
  asked: Extending,
): Refusal | undefined {
  if (!extension) return refuse("NOT_EXTENDABLE", "No rule lengthens this clock.");
  const { by, posts: named, days: most = LONGEST, parties, elsewhere, again } = extension;
  if (!named.includes(asked.post)) {
    return refuse("NOT_YOUR_ACT", `This clock is lengthened by ${by}.`, {
      type: "NotYourAct",
      facts: { posts: named, source: clock.basis },
    });
  }
  const [first] = clock.extensions;
  if (first && !again) {
    return refuse("EXTENDED_ALREADY", `It was extended on ${first.decidedOn}, and it is once only.`, {
      type: "AlreadyExtended",
      facts: { decidedOn: first.decidedOn },
    });
  }
  if (asked.days < 1 || asked.days > most) {
    return refuse("EXTENSION_OUTSIDE", `An extension is of 1 to ${most}.`, {
      path: ["days"],
      type: "ExtensionOutside",
      facts: { most },
    });
  }
  if (elsewhere && asked.approval === null) {
    return refuse("APPROVAL_MISSING", `Name the decision of the ${by}.`, {
      path: ["approval"],
      type: "ApprovalMissing",
      facts: { approver: by },
    });
  }
  return parties ? everybodyAgrees(asked) : undefined;
}

/** Where the rule knows no limit: no period of these procedures is longer, and a slip of the pen is not a year. */
const LONGEST = 366;

const everybodyAgrees = ({ partyIds, agreedBy }: Extending): Refusal | undefined =>
  everyParty(partyIds, agreedBy, {
    code: "CONSENT_MISSING",
    sentence: "Not every party has agreed to the longer time.",
    type: "ConsentMissing",
    field: "agreedPartyIds",
  });

/** A clock is changed by the body whose record it runs over. Source: own decision, one answerable body a clock. */
export const ownersAct = (ownerId: string | null, organizationId: string | null): Refusal | undefined =>
  ownerId !== null && ownerId === organizationId ? undefined : otherBody(ownerId ?? "", "The clock is another body's.");
