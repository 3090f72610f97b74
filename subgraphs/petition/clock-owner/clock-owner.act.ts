import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { lockPetition } from "../petition/petition.reader.ts";

/** The body that answers the petition; where it went nowhere, its office. */
export const petitionClockOwner: ClockOwner = async (work, { recordId }) => {
  const petition = await lockPetition(work, recordId);
  return petition?.competentBodyId ?? petition?.officeId ?? null;
};
