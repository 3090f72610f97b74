import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { lockIncident } from "../incident/incident.reader.ts";
import { unitOfTrafficMediation } from "../traffic-mediation/traffic-mediation.reader.ts";

/** The station of the incident, or the unit that has the accident. */
export const policeClockOwner: ClockOwner = async (work, { code, recordId }) =>
  code.startsWith("TRAFFIC_") ? unitOfTrafficMediation(work, recordId) : (await lockIncident(work, recordId)).stationId;
