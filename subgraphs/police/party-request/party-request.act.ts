import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { ofTheStation } from "../incident/incident.rules.ts";

/** What is asked of: the dispute whose parties may ask, and the unit whose officers write down what one asks. */
interface AskedOf {
  readonly disputeId: string;
  readonly unitId: string;
}

/**
 * Who asks the police for something: the party the viewer is, or the one an officer of the unit names, who wrote down what
 * it asked by word of mouth. Null where an officer names nobody and speaks for itself.
 */
export async function whoAsks(
  { db }: Work,
  { post, personId, organizationId }: Viewer,
  { disputeId, unitId }: AskedOf,
  partyId: string | null,
  source: string,
): Promise<{ readonly partyId: string | null } | Refusal> {
  const parties = await partiesOf(db, disputeId);
  const own = parties.find((one) => one.personId === personId);
  if (post === "PARTY" && own && (partyId === null || partyId === own.id)) return { partyId: own.id };
  if (post !== "POLICE_OFFICER" && post !== "STATION_HEAD")
    return refuse("NOT_YOUR_ACT", "A party asks for itself, or an officer of the unit writes down what it asked.", {
      type: "NotYourAct",
      facts: { posts: ["PARTY", "POLICE_OFFICER", "STATION_HEAD"], source },
    });
  const refusal = ofTheStation(unitId, organizationId);
  if (refusal) return refusal;
  return partyId === null || parties.some(({ id }) => id === partyId)
    ? { partyId }
    : refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["partyId"] });
}
