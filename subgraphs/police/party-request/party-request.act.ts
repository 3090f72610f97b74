import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { whoAsks } from "../../shared/parties/who-asks.ts";
import { ofTheStation } from "../incident/incident.rules.ts";

/** What is asked of: the dispute whose parties may ask, and the unit whose officers write down what one asks. */
interface AskedOfUnit {
  readonly disputeId: string;
  readonly unitId: string;
}

/** Who asks the police for something: a party, or an officer of the unit who wrote it down or speaks for itself. */
export const whoAsksThePolice = (
  work: Work,
  viewer: Viewer,
  { disputeId, unitId }: AskedOfUnit,
  partyId: string | null,
  source: string,
): Promise<{ readonly partyId: string | null } | Refusal> =>
  whoAsks(
    work,
    viewer,
    {
      disputeId,
      writers: ["POLICE_OFFICER", "STATION_HEAD"],
      otherBody: ofTheStation(unitId, viewer.organizationId),
      source,
    },
    partyId,
  );
