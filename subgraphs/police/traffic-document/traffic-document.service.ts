import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { byToday, suitIsTold } from "../incident/incident.rules.ts";
import { performedAfterwards } from "../public-security-agreement/public-security-agreement.rules.ts";
import {
  type ToldRoutes,
  type TrafficTarget,
  changeTraffic,
  startTrafficClock,
  stopTrafficClock,
  trafficPartyIds,
} from "../traffic-mediation/traffic-mediation.act.ts";
import type { DamageKind, TrafficEndGround } from "../traffic-mediation/traffic-mediation.codes.ts";
import type { TrafficMediationEntity } from "../traffic-mediation/traffic-mediation.entity.ts";
import {
  type Share,
  fewEnough,
  itemised,
  sharesAreWhole,
  sittingHeld,
  startOf,
  toldAhead,
} from "../traffic-mediation/traffic-mediation.rules.ts";
import { sittingChangesIn } from "../traffic-sitting-change/traffic-sitting-change.reader.ts";
import { stayedAway } from "../traffic-sitting-change/traffic-sitting-change.rules.ts";

type OfTraffic = WriteInput & TrafficTarget;

export interface StartTraffic extends OfTraffic {
  readonly damageKind: DamageKind;
  readonly damageKnownOn: Day;
}

export interface CallTrafficSitting extends OfTraffic {
  readonly sittingAt: Date;
  readonly place: string;
  readonly toldOn: Day;
}

export interface RecordTrafficAgreement extends OfTraffic {
  readonly documentOn: Day;
  /** How many came for each side. */
  readonly persons: readonly number[];
  readonly insurerPresent: boolean;
  readonly mediationBasis: string;
  readonly accidentFacts: string;
  readonly items: readonly { readonly what: string; readonly amount: string }[];
  readonly shares: readonly Share[];
  readonly performanceWay: string;
  readonly performBy: Day;
}

export type EndTraffic = OfTraffic & ToldRoutes & { readonly ground: TrafficEndGround; readonly documentOn: Day };

type Result = Promise<TrafficMediationEntity | Refusal>;

/** The mediation the traffic police hold, from the day it starts to its document (调解书、调解终结书). */
export class TrafficDocumentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The damage is known: ten days from then, or from acceptance where that was later. */
  start(viewer: Viewer, input: StartTraffic): Result {
    return changeTraffic(this.unitOfWork, viewer, input, "startTrafficMediation", "START", async (work, row) => {
      const { damageKind, damageKnownOn } = input;
      const refusal = byToday(damageKnownOn, work.today, "damageKnownOn");
      if (refusal) return refusal;
      const startedOn = startOf(damageKnownOn, row.acceptedOn ?? work.today);
      // The damage was known before: the clock says that it counts from acceptance.
      const variant = startedOn === damageKnownOn ? { variant: damageKind } : {};
      await startTrafficClock(work, row, { code: "TRAFFIC_MEDIATE", on: startedOn, ...variant });
      return { damageKind, startedOn };
    });
  }

  /** Time and place, told three days ahead; another call takes the place of the one before. */
  call(viewer: Viewer, input: CallTrafficSitting): Result {
    return changeTraffic(this.unitOfWork, viewer, input, "callTrafficSitting", "CALL_SITTING", (work, row) => {
      const { sittingAt, place, toldOn } = input;
      const refusal =
        dayFits(toldOn, row.acceptedOn ?? work.today, work.today, "toldOn") ?? toldAhead(toldOn, dayOf(sittingAt));
      return Promise.resolve(refusal ?? { sittingAt, sittingPlace: place, sittingToldOn: toldOn });
    });
  }

  /** The parties agreed: the mediation document (调解书) with its six contents. */
  agree(viewer: Viewer, input: RecordTrafficAgreement): Result {
    return changeTraffic(this.unitOfWork, viewer, input, "recordTrafficAgreement", "AGREE", async (work, row) => {
      const { persons, insurerPresent, mediationBasis, accidentFacts, performanceWay, performBy } = input;
      const { items, shares, documentOn } = input;
      const refusal =
        sittingHeld(row.sittingAt && dayOf(row.sittingAt), documentOn) ??
        dayFits(documentOn, row.startedOn ?? work.today, work.today, "documentOn") ??
        performedAfterwards(performBy, documentOn) ??
        fewEnough(persons) ??
        itemised(items) ??
        sharesAreWhole(await trafficPartyIds(work, row), shares);
      if (refusal) return refusal;
      await stopTrafficClock(work, row, { on: documentOn, by: "the mediation document was issued" });
      const lists = {
        items: items.map(({ what, amount }) => ({ what, amount })),
        shares: shares.map(({ partyId, percent }) => ({ partyId, percent })),
      };
      return { insurerPresent, mediationBasis, accidentFacts, performanceWay, performBy, documentOn, ...lists };
    });
  }

  /** No agreement: the document of the end (调解终结书), and the suit is told. */
  end(viewer: Viewer, input: EndTraffic): Result {
    return changeTraffic(this.unitOfWork, viewer, input, "endTrafficMediation", "END", async (work, row) => {
      const { ground: endGround, documentOn, routesTold, toldOn } = input;
      const refusal =
        suitIsTold(routesTold) ??
        stayedAway(endGround, { sittingAt: row.sittingAt, documentOn }, await sittingChangesIn(work.db, row.id)) ??
        dayFits(documentOn, row.acceptedOn ?? work.today, work.today, "documentOn") ??
        dayFits(toldOn, row.acceptedOn ?? work.today, work.today, "toldOn");
      if (refusal) return refusal;
      await stopTrafficClock(work, row, { on: documentOn, by: "the document of the end was issued" });
      return { endGround, documentOn, routesTold: [...routesTold], toldOn };
    });
  }
}
