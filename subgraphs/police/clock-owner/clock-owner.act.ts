import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { lockIncident } from "../incident/incident.reader.ts";

/** The station of the incident. */
export const incidentClockOwner: ClockOwner = async (work, { recordId }) =>
  (await lockIncident(work, recordId)).stationId;
