import type { ActName } from "./acts.ts";
import type { Opening } from "./courses.ts";
import type { Step } from "./run.ts";

/** Done by whoever does it rightly and as the procedure wants it; everybody hears of it at once. */
const rightly = (act: ActName | "WAIT", on: number, pick = 0): Step => ({
  act,
  who: "RIGHT",
  on,
  pick,
  settle: true,
  wise: true,
});
/** Tried by somebody, or of a record that is not there; it is refused whoever it is. */
const wrongly = (act: ActName, on: number, who = "RIGHT", pick = 0): Step => ({
  act,
  who,
  on,
  pick,
  settle: false,
});

/**
 * Runs that are the same every time, so that whatever is drawn besides, each of these was reached: acts at the far ends
 * of the procedures, and refusals by many rules.
 */
export const known: [Opening[], Step[]][] = [
  // An agreement is confirmed; two registrations are linked, worked on, and taken apart again; a hand-over is returned.
  [
    ["AGREED", "AT_CENTRE", "AT_CENTRE"],
    [
      wrongly("APPLY_FOR_CONFIRMATION", 0, "RIGHT", 3),
      rightly("APPLY_FOR_CONFIRMATION", 0),
      rightly("ACCEPT_CONFIRMATION", 0),
      rightly("CONFIRM", 0),
      wrongly("TRIAGE", 1, "RIGHT", 8),
      wrongly("TRIAGE", 1, "zunyi-clerk"),
      rightly("LINK", 1),
      wrongly("LINK", 0, "RIGHT", 1),
      rightly("TRIAGE", 2),
      rightly("UNLINK", 1),
      rightly("RETURN_REFERRAL", 2),
      wrongly("UNLINK", 1),
      wrongly("APPLY_FOR_CONFIRMATION", 0, "RIGHT", 1),
      wrongly("APPLY_FOR_CONFIRMATION", 0, "mediator", 1),
      wrongly("CONFIRM", 0, "judge-assistant"),
      wrongly("SESSION", 0),
      wrongly("SIGN", 0),
    ],
  ],
  // A party stops underway; what came from the police and from a petition goes on and comes back.
  [
    ["MEDIATING", "AT_STATION", "AT_PETITION_OFFICE"],
    [
      wrongly("TERMINATE", 0),
      wrongly("SESSION", 0, "room-mediator"),
      wrongly("APPLY", 0),
      wrongly("REFER", 0, "centre-clerk"),
      wrongly("WITHDRAW_CONSENT", 1),
      rightly("WITHDRAW_CONSENT", 0),
      wrongly("SESSION", 0),
      wrongly("CONSENT", 0),
      wrongly("REACH_AGREEMENT", 0),
      wrongly("ACCEPT_CASE", 1),
      rightly("CONSENT", 1),
      wrongly("ACCEPT_CASE", 1),
      wrongly("ACCEPT_REFERRAL", 2, "centre-clerk"),
      rightly("RETURN_REFERRAL", 2),
      wrongly("ISSUE_OPINION", 2, "petition-clerk"),
      rightly("ISSUE_OPINION", 2),
      wrongly("REFER_PETITION", 2),
      rightly("WAIT", 0, 4),
    ],
  ],
  // A delegated complaint is agreed on, and confirmed under the number such agreements bear.
  [
    ["DELEGATED_AND_MEDIATING", "AT_COURT"],
    [
      rightly("REACH_AGREEMENT", 0, 1),
      rightly("APPLY_FOR_CONFIRMATION", 0),
      wrongly("APPLY_FOR_CONFIRMATION", 0, "RIGHT", 2),
      wrongly("APPLY_FOR_CONFIRMATION", 0, "RIGHT", 4),
      wrongly("ACCEPT_CONFIRMATION", 0, "RIGHT", 1),
      rightly("ACCEPT_CONFIRMATION", 0),
      rightly("WITHDRAW_CONFIRMATION", 0),
      wrongly("LINK", 0, "RIGHT", 1),
      wrongly("DELEGATE", 1),
      wrongly("COMPLAINT", 1),
      wrongly("PERFORM", 1),
      rightly("PERFORM", 0),
      rightly("REPORT_COMPLETION", 0),
      rightly("ACCEPT_COMPLETION", 0),
      rightly("CLOSE", 0),
      wrongly("ACCEPT_COMPLETION", 0),
    ],
  ],
];
