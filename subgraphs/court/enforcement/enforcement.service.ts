import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { holdNumber } from "../../shared/db/hold-number.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { aboutConfirmation, confirmationFacts, moveConfirmation } from "../confirmation/confirmation-change.act.ts";
import { type ConfirmationTarget, confirmationForAct } from "../confirmation/confirmation.reader.ts";
import { checkNumber } from "../court/court.reader.ts";
import { numberFree } from "../court/court.rules.ts";
import { EnforcementEntity } from "./enforcement.entity.ts";
import { againstAnother, inDefault, withinTwoYears } from "./enforcement.rules.ts";

export type ApplyForEnforcement = WriteInput &
  ConfirmationTarget & {
    readonly applicantId: string;
    readonly defaultingPartyId: string;
    readonly performanceDueOn: Day;
    readonly caseNumber?: string | null;
  };

const find = (db: EntityManager, id: string): Promise<EnforcementEntity | null> =>
  rowsOf(db, EnforcementEntity).find(id);

/** Enforcement of a confirmed agreement (申请执行): the other party applies on default, within two years. */
export class EnforcementService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  apply(viewer: Viewer, input: ApplyForEnforcement): Promise<EnforcementEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "applyForEnforcement", input, find }, async (work) => {
      const found = await confirmationForAct(work, viewer, input, "ENFORCE");
      if (isRefusal(found)) return found;
      const { id: confirmationId, disputeId, divisionCode, courtId, applicantIds } = found;
      const { applicantId, defaultingPartyId, performanceDueOn, caseNumber = null } = input;
      const applicants = (await partiesOf(work.db, disputeId)).filter(({ id }) => applicantIds.includes(id));
      const refusal =
        againstAnother(input, applicants, viewer) ??
        inDefault(performanceDueOn, work.today) ??
        withinTwoYears(performanceDueOn, work.today, work.calendar) ??
        (caseNumber === null ? undefined : await newNumber(work.db, courtId, caseNumber));
      if (refusal) return refusal;
      const row = Object.assign(new EnforcementEntity(), {
        id: work.newId(),
        confirmationId,
        applicantId,
        defaultingPartyId,
        performanceDueOn,
        appliedOn: work.today,
        caseNumber,
        version: 1,
      });
      await rowsOf(work.db, EnforcementEntity).insert(row);
      const moved = await moveConfirmation(work, found, "ENFORCE");
      await work.announce("court.EnforcementApplied", aboutConfirmation(moved), confirmationFacts(moved));
      // The window is shown with the application that used it: nobody here knows of a default before.
      const window = { code: "ENFORCEMENT_APPLY", disputeId, divisionCode, recordId: row.id } as const;
      await startClock(work, "COURT", { ...window, on: performanceDueOn });
      await stopClocks(work, "COURT", { recordId: row.id, codes: [window.code], on: work.today, by: "applied" });
      return row;
    });
  }
}

/** Refuses a number that is not one of this court's enforcement cases, or that was given before. */
async function newNumber(db: EntityManager, courtId: string, caseNumber: string): Promise<Refusal | undefined> {
  const misfit = await checkNumber(db, courtId, caseNumber, "ENFORCEMENT", "caseNumber");
  if (misfit) return misfit;
  await holdNumber(db, "enforcement cases", caseNumber);
  return numberFree(await db.existsBy(EnforcementEntity, { caseNumber }), "caseNumber");
}
