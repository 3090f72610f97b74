import type { KnownBodyService } from "../../subgraphs/shared/known-body/known-body.service.ts";

/** A committee an agency still has in its copy of the directory, and the registry never had. */
export const FORMER_COMMITTEE = "jzq-former-committee";

/** Puts it into an agency's copy, so that what is sent there finds nobody. */
export const knowsFormerCommittee = (bodies: KnownBodyService): Promise<void> =>
  bodies.load([{ id: FORMER_COMMITTEE, agency: "MEDIATION", roles: ["MEDIATION_COMMITTEE"], divisionCode: "421003" }]);
