import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * A party of the matter received the paper, once, between its making and today. A second receipt would move a window.
 *
 * Law: Civil Procedure Law, art. 87 (the day on the receipt is the day of service).
 */
export function receivedOnce(
  { partyId, receivedOn }: { readonly partyId: string; readonly receivedOn: Day },
  of: {
    readonly partyIds: readonly string[];
    readonly received: readonly { readonly partyId: string; readonly receivedOn: Day }[];
    readonly madeOn: Day;
    readonly today: Day;
  },
): Refusal | undefined {
  if (!of.partyIds.includes(partyId)) return refuse("NOT_A_PARTY", "It is for no such party.", { path: ["partyId"] });
  const earlier = of.received.find((one) => one.partyId === partyId);
  if (earlier)
    return refuse(
      "RECEIVED_ALREADY",
      `This party received it on ${earlier.receivedOn}.`,
      doneAlready(earlier.receivedOn, "partyId"),
    );
  return dayFits(receivedOn, of.madeOn, of.today, "receivedOn");
}

/**
 * The day a mediation statement takes effect: that on which the last party signed for it; null until then.
 *
 * Law: Civil Procedure Law, art. 100.
 */
export const inEffectSince = (
  partyIds: readonly string[],
  received: readonly { readonly partyId: string; readonly receivedOn: Day }[],
): Day | null =>
  partyIds.every((id) => received.some(({ partyId }) => partyId === id))
    ? (received
        .map(({ receivedOn }) => receivedOn)
        .sort()
        .at(-1) ?? null)
    : null;
