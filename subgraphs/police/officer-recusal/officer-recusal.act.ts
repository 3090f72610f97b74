import type { Viewer } from "../../shared/auth/viewer.ts";
import type { About, Work } from "../../shared/db/work.ts";
import type { ClockVariant } from "../../shared/deadline/clocks.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { aboutIncident } from "../incident/incident.act.ts";
import { releaseMediation } from "../public-security-mediation/public-security-mediation.act.ts";
import { mediationInSight } from "../public-security-mediation/public-security-mediation.reader.ts";
import type { OfficerRecusalEntity } from "./officer-recusal.entity.ts";
import type { OfMediation } from "./officer-recusal.reader.ts";
import { aboutTraffic, releaseTraffic, trafficInSight } from "../traffic-mediation/traffic-mediation.act.ts";

/** Which mediation by the police a request is about: one of the two. */
export interface RecusalTarget {
  readonly mediationId: string | null;
  readonly trafficMediationId: string | null;
}

/** A mediation by the police as a recusal sees it, locked until commit. */
export interface RecusalMatter extends RecusalTarget {
  /** The unit that mediates. */
  readonly unitId: string;
  readonly divisionCode: string;
  /** The dispute and the record its clock and its events belong to. */
  readonly about: About;
  /** The officer in charge, where the hub knows it. */
  readonly officerId: string | null;
  readonly going: boolean;
  /** By which law the clock counts. */
  readonly variant?: ClockVariant;
  /** Nobody is in charge until another officer acts. */
  readonly release: () => Promise<unknown>;
}

const MEDIATING: readonly string[] = ["MEDIATING", "SECOND_MEDIATION", "ACCEPTED"];

/** The mediation a request is about; where the viewer may not see it, it answers like one that does not exist. */
export async function matterForAct(
  work: Work,
  viewer: Viewer,
  { mediationId, trafficMediationId }: RecusalTarget,
): Promise<RecusalMatter | Refusal> {
  if ((mediationId === null) === (trafficMediationId === null))
    return refuse("NAME_ONE", "Name one mediation: of an accepted case, or after a road accident.", {
      path: ["mediationId"],
    });
  if (trafficMediationId !== null) {
    const row = await trafficInSight(work, viewer, trafficMediationId);
    if (isRefusal(row)) return row;
    const { unitId, divisionCode, officerId, state } = row;
    const release = () => releaseTraffic(work, row);
    const matter = { unitId, divisionCode, officerId, about: aboutTraffic(row), going: MEDIATING.includes(state) };
    return { ...matter, mediationId, trafficMediationId, variant: "TRAFFIC", release };
  }
  const found = await mediationInSight(work, viewer, mediationId ?? "");
  if (isRefusal(found)) return found;
  const { mediation, incident } = found;
  const { divisionCode, officerId, state } = mediation;
  const release = () => releaseMediation(work, mediation);
  const matter = { unitId: incident.stationId, divisionCode, officerId, about: aboutIncident(incident) };
  return { ...matter, going: MEDIATING.includes(state), mediationId, trafficMediationId, release };
}

/** The mediation of a matter, as its requests are looked up. */
export const ofMatter = ({ mediationId, trafficMediationId }: RecusalTarget): OfMediation =>
  trafficMediationId === null ? { mediationId: mediationId ?? "" } : { trafficMediationId };

/** What the other agencies are told of a recusal: that there is one, and of what. */
export const factsOf = ({ id: recusalId, mediationId, trafficMediationId, about }: OfficerRecusalEntity) => ({
  recusalId,
  mediationId,
  trafficMediationId,
  about,
});

/** Two days to decide, from the request. */
export const startRecusalClock = (
  work: Work,
  { about: { disputeId, recordId }, divisionCode, variant }: RecusalMatter,
): Promise<unknown> =>
  startClock(work, "POLICE", {
    ...{ code: "POLICE_RECUSAL", on: work.today, disputeId, divisionCode, recordId },
    ...(variant ? { variant } : {}),
  });

/** The request was decided, or fell away. */
export const stopRecusalClock = (work: Work, recordId: string, by: string, cancelled = false): Promise<void> =>
  stopClocks(work, "POLICE", { recordId, codes: ["POLICE_RECUSAL"], on: work.today, by, cancelled });
