import { ownAct } from "../../shared/access/own-act.rules.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import { countWithin, dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A window in which the parties may apply; `dueOn` is open where the holiday calendar lacks the year. */
export interface ApplicationWindow {
  readonly dueOn: Day | null;
}

/**
 * The parties apply within ten days of receiving the determination, or three days after people's mediation came to
 * nothing: one window that is open on the day is enough.
 *
 * Law: Road Accident Procedure Provisions, arts. 85 and 86; Road Traffic Safety Regulations, art. 94.
 */
export function withinWindow(appliedOn: Day, windows: readonly ApplicationWindow[]): Refusal | undefined {
  if (windows.some(({ dueOn }) => dueOn === null || appliedOn <= dueOn)) return undefined;
  const lastDay =
    windows
      .map(({ dueOn }) => dueOn ?? "")
      .sort()
      .at(-1) ?? appliedOn;
  return refuse("APPLIED_TOO_LATE", `The last day to apply to the traffic police was ${lastDay}.`, {
    path: ["appliedOn"],
    type: "TrafficAppliedTooLate",
    facts: { lastDay },
  });
}

/**
 * The three days after people's mediation came to nothing. Where the determination came later than that they count from
 * it: nobody applies for mediation of an accident nobody has determined.
 *
 * Law: Road Accident Procedure Provisions, art. 85 para. 2; for the later determination an own decision.
 */
export const afterMediation = (
  failedOn: Day,
  receivedOn: Day,
): { readonly code: "TRAFFIC_AFTER_PM"; readonly on: Day; readonly variant?: "DETERMINED" } =>
  receivedOn > failedOn
    ? { code: "TRAFFIC_AFTER_PM", on: receivedOn, variant: "DETERMINED" }
    : { code: "TRAFFIC_AFTER_PM", on: failedOn };

/**
 * Nobody is put away as not having applied while a window is open.
 *
 * Law: as for `withinWindow`.
 */
export function windowsOver(today: Day, windows: readonly ApplicationWindow[]): Refusal | undefined {
  const open = windows.find(({ dueOn }) => dueOn === null || today <= dueOn);
  if (!open) return undefined;
  return refuse("WINDOW_OPEN", `The parties may still apply${open.dueOn === null ? "" : ` until ${open.dueOn}`}.`, {
    type: "TrafficWindowOpen",
    facts: { lastDay: open.dueOn },
  });
}

/**
 * Mediation starts when the damage is known; where the application was accepted later than that, at acceptance.
 *
 * Law: Road Accident Procedure Provisions, art. 90.
 */
export const startOf = (damageKnownOn: Day, acceptedOn: Day): Day =>
  damageKnownOn > acceptedOn ? damageKnownOn : acceptedOn;

const NOTICE = 3;

/**
 * Time and place of a sitting are told three days ahead.
 *
 * Law: Road Accident Procedure Provisions, art. 88.
 */
export const toldAhead = (toldOn: Day, sittingOn: Day): Refusal | undefined =>
  addDays(toldOn, NOTICE) <= sittingOn
    ? undefined
    : refuse(
        "TOLD_TOO_LATE",
        `Told on ${toldOn}, a sitting is on ${addDays(toldOn, NOTICE)} or later.`,
        dayWithin("sittingAt", { earliest: addDays(toldOn, NOTICE) }),
      );

const MOST_A_SIDE = 3;
const SIDES = 2;

/**
 * At most three persons come for a side; the insurer is of no side.
 *
 * Law: Road Accident Procedure Provisions, art. 89.
 */
export const fewEnough = (persons: readonly number[]): Refusal | undefined =>
  persons.length >= SIDES && persons.every((some) => some >= 1 && some <= MOST_A_SIDE)
    ? undefined
    : refuse(
        "TOO_MANY_PERSONS",
        `Of each side one to ${MOST_A_SIDE} persons take part.`,
        countWithin("persons", 1, MOST_A_SIDE),
      );

/** What a party bears, in percent. */
export interface Share {
  readonly partyId: string;
  readonly percent: number;
}

/**
 * The document says what each party bears: every party once, a hundred in all.
 *
 * Law: Road Accident Procedure Provisions, art. 93.
 */
export function sharesAreWhole(partyIds: readonly string[], shares: readonly Share[]): Refusal | undefined {
  const named = shares.map(({ partyId }) => partyId);
  const once = new Set(named).size === named.length && partyIds.every((id) => named.includes(id));
  const own = named.every((id) => partyIds.includes(id)) && shares.every(({ percent }) => percent >= 0);
  const whole = shares.reduce((all, { percent }) => all + percent, 0) === 100;
  return once && own && whole
    ? undefined
    : refuse("SHARES_NOT_WHOLE", "Name what each party bears, every party once and a hundred in all.", {
        path: ["shares"],
      });
}

/** The law asks for loss items and sums: a document without one says nothing. Law: as for `sharesAreWhole`. */
export const itemised = (items: readonly object[]): Refusal | undefined =>
  items.length > 0 && items.length <= 50
    ? undefined
    : refuse("NO_ITEMS", "Name what is compensated and the sum of each, fifty items at the most.", { path: ["items"] });

/** A document is about a sitting that was called and has been held. Law: Road Accident Procedure Provisions, art. 88. */
export const sittingHeld = (sittingOn: Day | null, documentOn: Day): Refusal | undefined =>
  sittingOn !== null && sittingOn <= documentOn
    ? undefined
    : refuse("NO_SITTING", "Time and place of a sitting are told first, and it is held.", { path: ["documentOn"] });

/** The act is one of the unit that has the accident. Source: own decision after first-asked responsibility (首问负责制). */
export const ofTheUnit = (unitId: string, organizationId: string | null): Refusal | undefined =>
  ownAct(unitId, organizationId, "The accident is with another police unit.");

/**
 * The mediation of the traffic police is open unless a party asks for closed doors; nobody else asks for them.
 *
 * Law: Road Accident Procedure Provisions, art. 87.
 */
export const askedByParties = (partyIds: readonly string[], asking: readonly string[]): Refusal | undefined =>
  asking.every((id) => partyIds.includes(id))
    ? undefined
    : refuse("NOT_A_PARTY", "Only a party asks for closed doors.", { path: ["closedAtRequestOf"] });
