import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { activeMediators, findCommittee } from "../committee/committee.reader.ts";
import { consentGivenBy } from "../consent/consent.reader.ts";
import { guidanceFits } from "../guidance/guidance.reader.ts";
import { type Guidance, onlyOnApplication } from "../guidance/guidance.rules.ts";
import { noneRecused } from "../recusal/recusal.reader.ts";
import type { RemedyRoute, TerminationGround } from "./mediation-case.codes.ts";
import type { MediationCaseEntity } from "./mediation-case.entity.ts";
import { type CaseTarget, caseForAct, findCase } from "./mediation-case.reader.ts";
import { mediationCaseRepository } from "./mediation-case.repository.ts";
import { caseClocks, caseNumber, clockOnAcceptance, everyoneAgreed, routesAreTold } from "./mediation-case.rules.ts";
import { mediationCaseProcedure } from "./mediation-case.states.ts";
import { aboutCase, caseFacts, notHandedOver, openCase } from "./mediation-case.act.ts";
import { type CaseToOpen, disputeToOpen } from "./opening.act.ts";

/** What opens a case without a hand-over; an application may say which court or police body pointed the party here. */
export type OpenMediation = WriteInput & CaseToOpen & { readonly guidedBy?: Guidance | null };
export type ChangeCase = WriteInput & CaseTarget;
export type AssignMediator = ChangeCase & {
  readonly mediatorIds: readonly string[];
  readonly chosenBy: "PARTIES" | "COMMITTEE";
};
export type TerminateMediation = ChangeCase & {
  readonly ground: TerminationGround;
  readonly routesTold: readonly RemedyRoute[];
};

/** People's mediation (人民调解): opening, acceptance, the mediator, and the end without agreement. */
export class MediationCaseService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A party applies (art. 17); a clerk may write the application down. */
  apply(viewer: Viewer, input: OpenMediation): Promise<MediationCaseEntity | Refusal> {
    return this.open(viewer, input, "applyForMediation", "APPLICATION");
  }

  /** The committee offers to mediate (art. 17). */
  offer(viewer: Viewer, input: OpenMediation): Promise<MediationCaseEntity | Refusal> {
    return this.open(viewer, input, "offerMediation", "PROACTIVE");
  }

  accept(viewer: Viewer, input: ChangeCase): Promise<MediationCaseEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "acceptMediation", input, find: findCase }, async (work) => {
      const found = await caseForAct(work, viewer, input, "ACCEPT");
      if (isRefusal(found)) return found;
      const dispute = await knownDispute(work.db, found.disputeId);
      if (isRefusal(dispute)) return dispute;
      const refusal = everyoneAgreed(
        dispute.parties.map(({ id }) => id),
        await consentGivenBy(work.db, found.id),
      );
      if (refusal) return refusal;
      const number = await this.nextNumber(work, found.committeeId);
      const row = await this.write(work, found, "ACCEPT", { number, acceptedOn: work.today });
      await work.announce("mediation.CaseAccepted", aboutCase(row), {
        ...caseFacts(row),
        number,
        committeeId: row.committeeId,
      });
      const code = clockOnAcceptance(dispute.category);
      const { disputeId, divisionCode, id: recordId } = row;
      if (code) await startClock(work, "MEDIATION", { code, disputeId, divisionCode, recordId, on: work.today });
      return row;
    });
  }

  assignMediator(viewer: Viewer, input: AssignMediator): Promise<MediationCaseEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "assignMediator", input, find: findCase }, async (work) => {
      const found = await caseForAct(work, viewer, input, "ASSIGN_MEDIATOR");
      if (isRefusal(found)) return found;
      const mediators = await activeMediators(work.db, found.committeeId, input.mediatorIds);
      if (isRefusal(mediators)) return mediators;
      const refusal = await noneRecused(work.db, found.id, input.mediatorIds);
      if (refusal) return refusal;
      const { chosenBy } = input;
      const mediatorIds = mediators.map(({ id }) => id).sort();
      const row = await this.write(work, found, "ASSIGN_MEDIATOR", { mediatorIds, mediatorChosenBy: chosenBy });
      await work.announce("mediation.MediatorAssigned", aboutCase(row), { ...caseFacts(row), mediatorIds, chosenBy });
      return row;
    });
  }

  terminate(viewer: Viewer, input: TerminateMediation): Promise<MediationCaseEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "terminateMediation", input, find: findCase }, async (work) => {
      const found = await caseForAct(work, viewer, input, "TERMINATE");
      if (isRefusal(found)) return found;
      const refusal = routesAreTold(input.routesTold);
      if (refusal) return refusal;
      const routesTold = [...input.routesTold];
      const row = await this.write(work, found, "TERMINATE", { ground: input.ground, routesTold, endedOn: work.today });
      await stopClocks(work, "MEDIATION", { recordId: row.id, codes: caseClocks, on: work.today, by: "terminated" });
      await work.announce("mediation.CaseTerminated", aboutCase(row), {
        ...caseFacts(row),
        ground: input.ground,
        routesTold,
      });
      return row;
    });
  }

  private open(
    viewer: Viewer,
    input: OpenMediation,
    command: string,
    origin: "APPLICATION" | "PROACTIVE",
  ): Promise<MediationCaseEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command, input, find: findCase }, async (work) => {
      const dispute = await disputeToOpen(work, viewer, input, origin);
      if (isRefusal(dispute)) return dispute;
      const { committeeId, guidedBy = null } = input;
      const refusal =
        (origin === "APPLICATION" ? undefined : onlyOnApplication(guidedBy)) ?? (await guidanceFits(work, guidedBy));
      if (refusal) return refusal;
      return openCase(work, dispute, { committeeId, origin, guidance: guidedBy, ...notHandedOver });
    });
  }

  private async nextNumber({ db, today }: Work, committeeId: string): Promise<string> {
    const committee = await findCommittee(db, committeeId);
    if (!committee) throw new Error(`Committee ${committeeId} has a case but is not in the register.`);
    const year = Number(today.slice(0, 4));
    return caseNumber(year, committee.caseWord, await mediationCaseRepository(db).nextSerial(committeeId, year));
  }

  private write(
    { db }: Work,
    row: MediationCaseEntity,
    command: "ACCEPT" | "ASSIGN_MEDIATOR" | "TERMINATE",
    change: Partial<MediationCaseEntity>,
  ): Promise<MediationCaseEntity> {
    const state = arrive(mediationCaseProcedure, row.state, command);
    return mediationCaseRepository(db).update(Object.assign(row, change, { state }));
  }
}
