import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { aboutIncident, advance, stopIncidentClocks, voidCaseClock } from "../incident/incident.act.ts";
import { suitIsTold } from "../incident/incident.rules.ts";
import {
  type Told,
  changeMediation,
  endUnsettled,
} from "../public-security-mediation/public-security-mediation.act.ts";
import type { PublicSecurityMediationEntity } from "../public-security-mediation/public-security-mediation.entity.ts";
import {
  type MediationTarget,
  findMediation as find,
  mediationForAct,
} from "../public-security-mediation/public-security-mediation.reader.ts";
import { type RecordedSitting, keepSitting } from "../public-security-sitting/public-security-sitting.act.ts";
import { nextSitting } from "../public-security-sitting/public-security-sitting.reader.ts";
import { everyoneSigned, performedAfterwards } from "./public-security-agreement.rules.ts";

type OfMediation = WriteInput & MediationTarget;

/** What article 184 asks an agreement before the police to hold. Body, presiding post, people, time and place are the sitting's. */
export interface RecordAgreement extends OfMediation {
  readonly sitting: RecordedSitting;
  readonly course: string;
  readonly incidentResult: string;
  readonly terms: string;
  readonly performanceWay: string;
  readonly performBy: Day;
  readonly signedPartyIds: readonly string[];
}

export type RecordPerformance = OfMediation & { readonly performedOn: Day; readonly proof: string };
export type RecordDefault = OfMediation & Told & { readonly defaultedOn: Day };

type Result = Promise<PublicSecurityMediationEntity | Refusal>;

/** The agreement the parties sign before the police (治安调解协议): recorded, performed or not performed. */
export class PublicSecurityAgreementService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordAgreement): Result {
    return this.unitOfWork.act(viewer, { command: "recordPublicSecurityAgreement", input, find }, async (work) => {
      const found = await mediationForAct(work, viewer, input, "AGREE");
      if (isRefusal(found)) return found;
      const { mediation, incident } = found;
      const { sitting, course, incidentResult, terms, performanceWay, performBy, signedPartyIds } = input;
      const { heldOn: agreedOn } = sitting;
      const partyIds = (await partiesOf(work.db, incident.disputeId)).map(({ id }) => id);
      const refusal =
        everyoneSigned(partyIds, signedPartyIds) ??
        performedAfterwards(performBy, agreedOn) ??
        (await keepSitting(work, sitting, await nextSitting(work.db, mediation), true));
      if (refusal) return refusal;
      const contents = {
        course,
        incidentResult,
        terms,
        performanceWay,
        performBy,
        signedPartyIds: [...signedPartyIds],
      };
      const agreed = await changeMediation(work, mediation, "AGREE", { agreedOn, ...contents });
      await stopIncidentClocks(work, incident, ["POLICE_SECOND"], {
        on: agreedOn,
        by: "the second mediation was held",
      });
      await voidCaseClock(work, incident, agreedOn);
      const facts = { incidentId: incident.id, mediationId: agreed.id };
      await work.announce("police.PublicSecurityAgreementReached", aboutIncident(incident), facts);
      return agreed;
    });
  }

  perform(viewer: Viewer, input: RecordPerformance): Result {
    return this.unitOfWork.act(viewer, { command: "recordPublicSecurityPerformance", input, find }, async (work) => {
      const found = await mediationForAct(work, viewer, input, "PERFORM");
      if (isRefusal(found)) return found;
      const { mediation, incident } = found;
      const { performedOn, proof } = input;
      const refusal = dayFits(performedOn, mediation.agreedOn ?? "", work.today, "performedOn");
      if (refusal) return refusal;
      const performed = await changeMediation(work, mediation, "PERFORM", { performedOn, proof, endedOn: performedOn });
      const settled = await advance(work, incident, "SETTLE", { performedOn, endedOn: performedOn });
      const facts = { incidentId: settled.id, mediationId: performed.id, onTheSpot: false };
      await work.announce("police.PublicSecurityAgreementPerformed", aboutIncident(settled), facts);
      return performed;
    });
  }

  /** Not performed: the parties are told that damages can be sued for, and the limit of the case counts anew. */
  default(viewer: Viewer, input: RecordDefault): Result {
    return this.unitOfWork.act(viewer, { command: "recordPublicSecurityDefault", input, find }, async (work) => {
      const found = await mediationForAct(work, viewer, input, "DEFAULT");
      if (isRefusal(found)) return found;
      const { defaultedOn: on, routesTold, toldOn } = input;
      const refusal =
        suitIsTold(routesTold) ??
        dayFits(on, found.mediation.agreedOn ?? "", work.today, "defaultedOn") ??
        dayFits(toldOn, on, work.today, "toldOn");
      return refusal ?? endUnsettled(work, found, "DEFAULT", { on, routesTold, toldOn });
    });
  }
}
