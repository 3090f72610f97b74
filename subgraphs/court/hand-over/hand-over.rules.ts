import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { CourtMode } from "./hand-over.codes.ts";

/**
 * The clock that runs from the signing: 30 days before filing, after it 15 in ordinary and 7 in summary procedure.
 *
 * Law: Court-Invited Mediation Provisions, art. 27; Online Mediation Rules, art. 24.
 */
export const clockFromSigning = (mode: CourtMode, procedure: "ORDINARY" | "SUMMARY" | null): ClockCode =>
  mode === "DELEGATED" ? "COURT_DELEGATED" : procedure === "SUMMARY" ? "COURT_ENTRUSTED_SUM" : "COURT_ENTRUSTED_ORD";

/** The clocks of mediation itself; the one for confirming online is apart. */
export const mediationClocks: readonly ClockCode[] = ["COURT_DELEGATED", "COURT_ENTRUSTED_ORD", "COURT_ENTRUSTED_SUM"];
