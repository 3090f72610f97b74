import type { HandOver } from "../../../schema/events/common.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { type HandingOver, mayBeHandedOver } from "../../shared/hand-over/hand-over.rules.ts";
import { bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { aboutIncident, advance } from "../incident/incident.act.ts";
import type { IncidentEntity } from "../incident/incident.entity.ts";
import { type IncidentTarget, findIncident, incidentForAct } from "../incident/incident.reader.ts";
import { stationHolds } from "../incident/incident.rules.ts";
import { HandOverEntity } from "./hand-over.entity.ts";
import { lastHandOver } from "./hand-over.reader.ts";

export type SendToMediation = WriteInput & IncidentTarget & HandingOver;

/** The two ways to the committee, and what each rests on. */
const WAYS = {
  REFER: {
    command: "referIncidentToMediation",
    legalBasis: "People's Mediation Law, art. 18; Police Administrative Case Procedure, art. 178",
  },
  CHOOSE_MEDIATION: {
    command: "chooseMediation",
    legalBasis: "Police Administrative Case Procedure, art. 186; People's Mediation Law, art. 18",
  },
} as const;

/** Handing the civil side to a committee (移送人民调解): the parties agree, the holder sends, the registry opens it. */
export class HandOverService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A civil quarrel without an offence goes to the stationed room or another committee. */
  refer(viewer: Viewer, input: SendToMediation): Promise<IncidentEntity | Refusal> {
    return this.send(viewer, input, "REFER");
  }

  /** The parties of an accepted case choose people's mediation; the case waits for a performed agreement. */
  choose(viewer: Viewer, input: SendToMediation): Promise<IncidentEntity | Refusal> {
    return this.send(viewer, input, "CHOOSE_MEDIATION");
  }

  private send(viewer: Viewer, input: SendToMediation, way: keyof typeof WAYS): Promise<IncidentEntity | Refusal> {
    const { command, legalBasis } = WAYS[way];
    return this.unitOfWork.act(viewer, { command, input, find: findIncident }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, way);
      if (isRefusal(incident)) return incident;
      const refusal = await this.mayBeSent(work, incident, input);
      if (refusal) return refusal;
      const { toOrganizationId, consents, documents } = input;
      // What an earlier hand-over led to is no longer what the station waits for.
      const sent = await advance(work, incident, way, { mediationCaseId: null, agreementId: null });
      const handOver = await keep(work, sent, { toOrganizationId, legalBasis, consents, documents });
      const { id: incidentId, disputeId, stationId } = sent;
      if (way === "CHOOSE_MEDIATION")
        await work.announce("police.MediationRouteChosen", aboutIncident(sent), { incidentId });
      await work.announce(
        "police.MediationReferred",
        { disputeId, recordId: handOver.id },
        {
          incidentId,
          linkage: "POLICE",
          courtMode: null,
          fromOrganizationId: stationId,
          toOrganizationId,
          sourceRecordId: handOver.id,
          sourceNumber: sent.incidentNumber,
          civilPartOnly: true,
          legalBasis,
          consents,
          documents,
        },
      );
      return sent;
    });
  }

  private async mayBeSent(
    { db, today }: Work,
    { id, disputeId, stationId, receivedAt }: IncidentEntity,
    sending: SendToMediation,
  ): Promise<Refusal | undefined> {
    const dispute = await knownDispute(db, disputeId);
    if (isRefusal(dispute)) return dispute;
    const partyIds = dispute.parties.map((party) => party.id);
    const since = (await lastHandOver(db, id))?.outcomeOn ?? dayOf(receivedAt);
    return (
      stationHolds(dispute.holderId, stationId) ??
      mayBeHandedOver(sending, { partyIds, since, today }) ??
      bodyFits(db, sending.toOrganizationId, "MEDIATION")
    );
  }
}

async function keep(
  work: Work,
  { id: incidentId, disputeId, divisionCode }: IncidentEntity,
  sending: HandingOver & Pick<HandOver, "legalBasis">,
): Promise<HandOverEntity> {
  const row = Object.assign(
    new HandOverEntity(),
    { incidentId, disputeId, divisionCode, ...sending },
    {
      id: work.newId(),
      sentAt: work.now,
      signedOn: null,
      signedBackOn: null,
      outcome: null,
      outcomeOn: null,
      reason: null,
      version: 1,
    },
  );
  return rowsOf(work.db, HandOverEntity).insert(row);
}
