import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { type KnownDispute, knownDispute, visibleDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { activeMediators, findCommittee } from "../committee/committee.reader.ts";
import { consentGivenBy, refusedBy } from "../consent/consent.reader.ts";
import { refusalStands } from "../consent/consent.rules.ts";
import { noneRecused } from "../recusal/recusal.reader.ts";
import type { RemedyRoute, TerminationGround } from "./mediation-case.codes.ts";
import type { MediationCaseEntity } from "./mediation-case.entity.ts";
import { type CaseTarget, caseForAct, findCase } from "./mediation-case.reader.ts";
import { mediationCaseRepository } from "./mediation-case.repository.ts";
import {
  caseClocks,
  caseNumber,
  clockOnAcceptance,
  committeeHolds,
  everyoneAgreed,
  routesAreTold,
} from "./mediation-case.rules.ts";
import { mediationCaseProcedure } from "./mediation-case.states.ts";
import { aboutCase, caseFacts, notHandedOver, openCase } from "./mediation-case.act.ts";

export interface OpenMediation extends WriteInput {
  readonly disputeId: string;
  readonly committeeId: string;
}

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
      const dispute = await visibleDispute(work.db, viewer, input.disputeId);
      if (isRefusal(dispute)) return dispute;
      const refusal =
        (await this.mayOpen(work, viewer, input, origin)) ??
        committeeHolds(dispute.holderId, input.committeeId) ??
        ((await findCommittee(work.db, input.committeeId))
          ? undefined
          : refuse("UNKNOWN_COMMITTEE", "There is no such committee.", { path: ["committeeId"] })) ??
        (await this.refusalLeftBehind(work, viewer, dispute, origin)) ??
        ((await mediationCaseRepository(work.db).openOf(dispute.id))
          ? refuse("ALREADY_OPEN", "This dispute is in mediation already.")
          : undefined);
      if (refusal) return refusal;
      return openCase(work, dispute, { committeeId: input.committeeId, origin, ...notHandedOver });
    });
  }

  /** A party applies, of a dispute it sees since it is its own; the committee's own people write that down or offer. */
  private async mayOpen(
    { db }: Work,
    viewer: Viewer,
    { committeeId }: OpenMediation,
    origin: string,
  ): Promise<Refusal | undefined> {
    if (viewer.post === "PARTY" && origin === "APPLICATION") return undefined;
    const official = viewer.post === "MEDIATOR" || viewer.post === "COMMITTEE_HEAD";
    if (official && viewer.organizationId === committeeId && (await findCommittee(db, committeeId))) return undefined;
    return refuse("NOT_YOUR_ACT", "Only the committee's own people or, for an application, a party may do this.", {
      type: "NotYourAct",
      facts: { posts: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: "People's Mediation Law, art. 17" },
    });
  }

  private async refusalLeftBehind(
    { db }: Work,
    { post, personId }: Viewer,
    { id, parties }: KnownDispute,
    origin: "APPLICATION" | "PROACTIVE",
  ): Promise<Refusal | undefined> {
    const refusing = await refusedBy(db, id);
    const itself = parties.some((party) => party.personId === personId && refusing.includes(party.id));
    // An official writes an application down for a party without an account.
    return refusalStands(refusing, origin === "APPLICATION" && (post !== "PARTY" || itself));
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
