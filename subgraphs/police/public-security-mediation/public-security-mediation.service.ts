import type { HandOverConsent } from "../../../schema/events/common.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { willingAsAsked } from "../../shared/hand-over/hand-over.rules.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { aboutIncident, advance, stopIncidentClocks } from "../incident/incident.act.ts";
import type { IncidentEntity } from "../incident/incident.entity.ts";
import { type IncidentTarget, incidentForAct } from "../incident/incident.reader.ts";
import { suitIsTold } from "../incident/incident.rules.ts";
import { officerRecusalsAllow } from "../officer-recusal/officer-recusal.reader.ts";
import { type RecordedSitting, keepSitting } from "../public-security-sitting/public-security-sitting.act.ts";
import { nextSitting } from "../public-security-sitting/public-security-sitting.reader.ts";
import {
  type Told,
  announceEnd,
  changeMediation,
  endUnsettled,
  openMediation,
} from "./public-security-mediation.act.ts";
import type { NotMediableGround, SecondAsker } from "./public-security-mediation.codes.ts";
import type { PublicSecurityMediationEntity } from "./public-security-mediation.entity.ts";
import {
  type MediationTarget,
  findMediation as find,
  mediationForAct,
  mediationOf,
} from "./public-security-mediation.reader.ts";
import { mediationAllows, writtenOrRecorded } from "./public-security-mediation.rules.ts";

type OfIncident = WriteInput & IncidentTarget;
type OfMediation = WriteInput & MediationTarget;

export interface BeginMediation extends OfIncident {
  readonly factsEstablishedOn: Day;
  readonly consents: readonly HandOverConsent[];
}

export interface MediateOnTheSpot extends OfIncident {
  readonly consents: readonly HandOverConsent[];
  readonly sitting: RecordedSitting;
  /** Empty where all of it was recorded in sound and picture. */
  readonly terms?: string | null;
}

export type FindNotMediable = OfIncident & Told & { readonly ground: NotMediableGround };
export type CallSecond = OfMediation & { readonly sitting: RecordedSitting; readonly askedBy: SecondAsker };
export type EndMediation = OfMediation & Told & { readonly sitting: RecordedSitting };

type Result = Promise<PublicSecurityMediationEntity | Refusal>;

/** Mediation by the police in an accepted case (治安调解): begun, tried again, ended; agreements are a procedure of their own. */
export class PublicSecurityMediationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The facts are established and every party is willing: the police mediate. */
  begin(viewer: Viewer, input: BeginMediation): Result {
    return this.unitOfWork.act(viewer, { command: "beginPublicSecurityMediation", input, find }, async (work) => {
      const incident = await mediableFor(work, viewer, input, "MEDIATE");
      if (isRefusal(incident)) return incident;
      const { consents, factsEstablishedOn } = input;
      const refusal = dayFits(factsEstablishedOn, dayOf(incident.receivedAt), work.today, "factsEstablishedOn");
      if (refusal) return refusal;
      const facts = { begunOn: work.today, factsEstablishedOn, consents };
      const mediation = await openMediation(work, incident, "MEDIATING", facts);
      await advance(work, incident, "MEDIATE");
      const { id: incidentId } = incident;
      const about = aboutIncident(incident);
      await work.announce("police.PublicSecurityMediationBegun", about, { incidentId, mediationId: mediation.id });
      return mediation;
    });
  }

  /** Slight, clear, nothing disputed of the costs, and performed at once: one act from beginning to end. */
  onTheSpot(viewer: Viewer, input: MediateOnTheSpot): Result {
    return this.unitOfWork.act(viewer, { command: "mediateOnTheSpot", input, find }, async (work) => {
      const incident = await mediableFor(work, viewer, input, "SETTLE_ON_THE_SPOT");
      if (isRefusal(incident)) return incident;
      const { consents, sitting, terms = null } = input;
      const written = writtenOrRecorded(terms, sitting.fullyRecorded);
      if (written) return written;
      const { heldOn: on } = sitting;
      const days = { begunOn: on, factsEstablishedOn: on, agreedOn: on, performedOn: on, endedOn: on };
      // What was recorded and not written nobody signed.
      const signedPartyIds = terms === null ? [] : [...sitting.presentPartyIds, ...sitting.representedPartyIds];
      const facts = { ...days, onTheSpot: true, consents, terms, signedPartyIds };
      const mediation = await openMediation(work, incident, "PERFORMED", facts);
      const of = {
        mediationId: mediation.id,
        disputeId: incident.disputeId,
        ordinal: 1,
        from: acceptedOn(incident),
      } as const;
      const refusal = await keepSitting(work, sitting, of, true);
      if (refusal) return refusal;
      const settled = await advance(work, incident, "SETTLE_ON_THE_SPOT", { performedOn: on, endedOn: on });
      await stopIncidentClocks(work, settled, ["POLICE_CASE"], { on, by: "mediated and performed on the spot" });
      const done = { incidentId: incident.id, mediationId: mediation.id, onTheSpot: true };
      await work.announce("police.PublicSecurityAgreementPerformed", aboutIncident(settled), done);
      return mediation;
    });
  }

  /** The head finds that mediation does not apply, at the outset or while it is under way; which item it was stays in the file. */
  findNotMediable(viewer: Viewer, input: FindNotMediable): Result {
    return this.unitOfWork.act(viewer, { command: "findNotMediable", input, find }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, "FIND_NOT_MEDIABLE");
      if (isRefusal(incident)) return incident;
      const { ground: notMediableGround, routesTold, toldOn } = input;
      const mediation = await mediationOf(work.db, incident.id);
      const refusal =
        mediationAllows("FIND_NOT_MEDIABLE", mediation) ??
        (mediation
          ? await officerRecusalsAllow(work.db, { mediationId: mediation.id }, "FIND_NOT_MEDIABLE", viewer)
          : undefined) ??
        suitIsTold(routesTold) ??
        dayFits(toldOn, acceptedOn(incident), work.today, "toldOn");
      if (refusal) return refusal;
      const end = { notMediableGround, routesTold: [...routesTold], toldOn };
      if (mediation)
        return endUnsettled(work, { mediation, incident }, "FIND_NOT_MEDIABLE", { ...end, on: work.today });
      // Nobody has mediated: the limit from acceptance goes on.
      const found = await openMediation(work, incident, "NOT_MEDIABLE", { ...end, endedOn: work.today });
      const back = await advance(work, incident, "FIND_NOT_MEDIABLE", { routesTold: [...routesTold], toldOn });
      await announceEnd(work, back, found);
      return found;
    });
  }

  /** The first sitting led to nothing; the police find a second one needed, or a party asks for it. */
  callSecond(viewer: Viewer, input: CallSecond): Result {
    return this.unitOfWork.act(viewer, { command: "callSecondMediation", input, find }, async (work) => {
      const found = await mediationForAct(work, viewer, input, "CALL_SECOND");
      if (isRefusal(found)) return found;
      const { mediation, incident } = found;
      const refusal = await keepSitting(work, input.sitting, await nextSitting(work.db, mediation), false);
      if (refusal) return refusal;
      const second = await changeMediation(work, mediation, "CALL_SECOND", { secondAskedBy: input.askedBy });
      const { id: recordId, disputeId, divisionCode } = incident;
      const clock = { code: "POLICE_SECOND", on: input.sitting.heldOn, disputeId, divisionCode, recordId } as const;
      await startClock(work, "POLICE", clock);
      const facts = { incidentId: recordId, mediationId: second.id, askedBy: input.askedBy };
      await work.announce("police.SecondMediationCalled", aboutIncident(incident), facts);
      return second;
    });
  }

  /** The last sitting led to nothing. */
  fail(viewer: Viewer, input: EndMediation): Result {
    return this.unitOfWork.act(viewer, { command: "endPublicSecurityMediation", input, find }, async (work) => {
      const found = await mediationForAct(work, viewer, input, "FAIL");
      if (isRefusal(found)) return found;
      const { sitting, routesTold, toldOn } = input;
      const { heldOn: on } = sitting;
      const refusal =
        suitIsTold(routesTold) ??
        dayFits(toldOn, on, work.today, "toldOn") ??
        (await keepSitting(work, sitting, await nextSitting(work.db, found.mediation), false));
      if (refusal) return refusal;
      await stopIncidentClocks(work, found.incident, ["POLICE_SECOND"], { on, by: "the second mediation was held" });
      return endUnsettled(work, found, "FAIL", { on, routesTold, toldOn });
    });
  }
}

/** The day the case was accepted; mediation by the police comes after it. */
const acceptedOn = ({ caseAcceptedOn, receivedAt }: IncidentEntity): Day => caseAcceptedOn ?? dayOf(receivedAt);

/** The accepted case the police may mediate: for the first time, with every party asked for it and willing. */
async function mediableFor(
  work: Work,
  viewer: Viewer,
  input: OfIncident & { readonly consents: readonly HandOverConsent[] },
  command: "MEDIATE" | "SETTLE_ON_THE_SPOT",
): Promise<IncidentEntity | Refusal> {
  const incident = await incidentForAct(work, viewer, input, command);
  if (isRefusal(incident)) return incident;
  const partyIds = (await partiesOf(work.db, incident.disputeId)).map(({ id }) => id);
  const asked = { partyIds, since: dayOf(incident.receivedAt), today: work.today };
  const refusal =
    mediationAllows(command, await mediationOf(work.db, incident.id)) ?? willingAsAsked(input.consents, asked);
  return refusal ?? incident;
}
