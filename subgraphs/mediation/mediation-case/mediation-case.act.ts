import type { HandOver } from "../../../schema/events/common.ts";
import type { Work } from "../../shared/db/work.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import type { KnownDisputeEntity } from "../../shared/known-dispute/known-dispute.entity.ts";
import type { Guidance } from "../guidance/guidance.rules.ts";
import type { CaseOrigin } from "./mediation-case.codes.ts";
import { MediationCaseEntity } from "./mediation-case.entity.ts";
import { mediationCaseRepository } from "./mediation-case.repository.ts";
import type { MediationCaseState } from "./mediation-case.states.ts";

const FIRST: Readonly<Record<CaseOrigin, MediationCaseState>> = {
  APPLICATION: "APPLIED",
  PROACTIVE: "PROACTIVE",
  REFERRED: "REFERRED",
};

/** Where a case comes from. */
export interface Opening {
  readonly committeeId: string;
  readonly origin: CaseOrigin;
  readonly referralId: string | null;
  readonly sourceRecordId: string | null;
  readonly linkage: HandOver["linkage"] | null;
  readonly courtMode: HandOver["courtMode"];
  readonly guidance: Guidance | null;
}

/** Nobody handed it over. */
export const notHandedOver = { referralId: null, sourceRecordId: null, linkage: null, courtMode: null } as const;

/** Opens a case of a dispute the committee holds, announces it, and starts the labour clock where it is one. */
export async function openCase(
  work: Work,
  dispute: KnownDisputeEntity,
  opening: Opening,
): Promise<MediationCaseEntity> {
  const { guidance, ...from } = opening;
  const { committeeId, origin, referralId, sourceRecordId } = from;
  const { id: disputeId, divisionCode } = dispute;
  const row = Object.assign(new MediationCaseEntity(), from, {
    id: work.newId(),
    disputeId,
    divisionCode,
    state: FIRST[origin],
    number: null,
    guidedById: guidance?.bodyId ?? null,
    guidedOn: guidance?.on ?? null,
    appliedOn: work.today,
    acceptedOn: null,
    mediatorIds: [],
    mediatorChosenBy: null,
    ground: null,
    routesTold: [],
    endedOn: null,
    openedAt: work.now,
    version: 1,
  });
  await mediationCaseRepository(work.db).insert(row);
  await work.announce(
    "mediation.CaseOpened",
    { disputeId, recordId: row.id },
    { caseId: row.id, referralId, sourceRecordId, origin, committeeId },
  );
  if (dispute.category === "LABOR") await startLabourClocks(work, row);
  return row;
}

/**
 * Fifteen days to mediate. Whoever applied also interrupted the year for arbitration, which runs anew from that day: a
 * committee's own offer, or another body's sending, is no application (Labour Dispute Law, arts. 14 and 27).
 */
async function startLabourClocks(work: Work, row: MediationCaseEntity): Promise<void> {
  const { disputeId, divisionCode, id: recordId, origin, appliedOn: on } = row;
  const clock = { disputeId, divisionCode, recordId, on };
  await startClock(work, "MEDIATION", { ...clock, code: "PM_LABOUR" });
  if (origin === "APPLICATION")
    await startClock(work, "MEDIATION", { ...clock, code: "LABOUR_ARBITRATION_ASK", variant: "INTERRUPTED" });
}

/** What every event of a case says of it. */
export const caseFacts = ({ id, referralId, sourceRecordId }: MediationCaseEntity) => ({
  caseId: id,
  referralId,
  sourceRecordId,
});

/** Which dispute and record an event of a case is about. */
export const aboutCase = ({ id, disputeId }: MediationCaseEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
