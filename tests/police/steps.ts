import { randomUUID } from "node:crypto";
import type { DataOf, EventType } from "../../schema/events/hub-event.ts";
import { personNamed } from "../../seeds/people.ts";
import type { MediationCaseEntity } from "../../subgraphs/mediation/mediation-case/mediation-case.entity.ts";
import { IncidentEntity } from "../../subgraphs/police/incident/incident.entity.ts";
import { systemActor } from "../../subgraphs/shared/auth/viewer.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

export const officer = personNamed("police-officer");
export const head = personNamed("station-head");
export const roomMediator = personNamed("room-mediator");
export const ROOM = "jzq-police-room";

/** An incident the station took down, of a dispute `holder`'s body holds. */
export interface TakenDown {
  readonly incident: IncidentEntity;
  readonly disputeId: string;
  readonly partyIds: string[];
}

let calls = 0;

/** The incident numbers of these tests do not matter, only that each is another. */
export const nextNumber = (): string => `荆警情${String((calls += 1))}`;

/** The yes of every party to one hand-over. */
export const yesOf = (partyIds: readonly string[], askedOn = "2026-03-02") =>
  partyIds.map((partyId) => ({ partyId, answer: "GIVEN", askedOn, means: "IN_PERSON" }) as const);

/** A sitting of the police with everybody there in person. */
export const sittingOf = (partyIds: readonly string[], heldOn: string) => ({
  heldOn,
  place: "派出所调解室",
  officers: 2,
  auxiliaries: 0,
  fullyRecorded: false,
  presentPartyIds: partyIds,
  representedPartyIds: [],
  othersPresent: [],
  guardians: [],
});

interface ShownClock {
  readonly id: string;
  readonly code: string;
  readonly status: string;
}

interface ShownMediation {
  readonly state: string;
  readonly notMediableGround: string | null;
  readonly agreement: { readonly terms: string } | null;
  readonly sittings: readonly { readonly ordinal: number }[] | null;
  readonly consents: readonly { readonly answer: string }[] | null;
}

interface ShownIncident {
  readonly id: string;
  readonly publicSecurityMediation: ShownMediation | null;
  readonly deadlines: readonly ShownClock[];
}

const SHOWN = `query ($id: ID!) { policeMediation(id: $id) { id state
  publicSecurityMediation { state notMediableGround agreement { terms } sittings { ordinal } consents { answer } }
  deadlines { id code status basis trigger triggeredOn dueOn daysLeft
    explanation { countedFrom otherReading { dueOn } } extensions { days approvedBy approval } } } }`;

/** An incident as the police subgraph shows it to `person`: its mediation by the police, and a clock by its code. */
export async function policeMediationOf(hub: TestHub, person: string, id: string) {
  const answer = await ask<{ policeMediation: ShownIncident | null }>(hub.running.police.url, person, SHOWN, { id });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const found = answer.data.policeMediation;
  return {
    id,
    mediation: found?.publicSecurityMediation ?? null,
    clock(code: string): ShownClock {
      const clock = found?.deadlines.findLast((one) => one.code === code);
      if (!clock) throw new Error(`No clock ${code} is shown to ${person}.`);
      return clock;
    },
  };
}

/** The steps these stories have in common, on a running hub. */
export const stepsOn = (hub: TestHub) => {
  const { registry, mediation, police } = hub.running;
  const { incidents, handOvers } = police.services;

  return {
    /** The incident as it stands now. */
    refresh: (id: string): Promise<IncidentEntity> =>
      police.foundations.db.getRepository(IncidentEntity).findOneByOrFail({ id }),

    async takenDown(holder = "police-officer"): Promise<TakenDown> {
      const { dispute, partyIds } = await neighbours(hub, holder);
      const incident = done(
        await incidents.register(officer, {
          disputeId: dispute.id,
          incidentNumber: nextNumber(),
          incidentKind: "NEIGHBOUR",
        }),
      );
      await hub.settle();
      return { incident, disputeId: dispute.id, partyIds };
    },

    async foundCivil({ incident }: TakenDown): Promise<void> {
      const routesTold = ["COURT", "PEOPLES_MEDIATION"] as const;
      done(await incidents.findCivil(officer, { incidentId: incident.id, routesTold, toldOn: "2026-03-02" }));
      await hub.settle();
    },

    async caseAccepted({ incident }: TakenDown): Promise<void> {
      done(await incidents.acceptCase(officer, { incidentId: incident.id, acceptedOn: "2026-03-02" }));
      await hub.settle();
    },

    /** Sends it to the stationed room, by the way its state has. */
    async sent({ incident, partyIds }: TakenDown, way: "refer" | "choose", askedOn?: string): Promise<void> {
      const sending = { toOrganizationId: ROOM, consents: yesOf(partyIds, askedOn), documents: [] };
      done(await handOvers[way](officer, { incidentId: incident.id, ...sending }));
      await hub.settle();
    },

    /** The hand-over of the dispute that waits to be signed for. */
    async pending(disputeId: string): Promise<string> {
      const [row]: { id: string }[] = await registry.foundations.db.query(
        `SELECT id FROM referral WHERE dispute_id = $1 AND state = 'SENT'`,
        [disputeId],
      );
      if (!row) throw new Error("No hand-over waits.");
      return row.id;
    },

    /** The body of `person` signs for the hand-over that waits. */
    async signedBy(person: string, disputeId: string): Promise<void> {
      done(
        await registry.services.referrals.accept(personNamed(person), { referralId: await this.pending(disputeId) }),
      );
      await hub.settle();
    },

    /** The stationed room's case of the dispute, with the answers of all parties, accepted and in its first session. */
    async mediating({ disputeId, partyIds }: TakenDown): Promise<MediationCaseEntity> {
      const { cases, consents, sessions } = mediation.services;
      const found = await mediation.foundations.db.query<{ id: string }[]>(
        `SELECT id FROM mediation_case WHERE dispute_id = $1 ORDER BY opened_at DESC LIMIT 1`,
        [disputeId],
      );
      const target = { caseId: found[0]?.id ?? "" };
      const asked = { askedOn: hub.clock.today(), means: "PHONE", answer: "GIVEN" } as const;
      for (const partyId of partyIds) done(await consents.record(roomMediator, { ...target, partyId, ...asked }));
      done(await cases.accept(roomMediator, target));
      const row = done(
        await cases.assignMediator(roomMediator, { ...target, mediatorIds: ["m-dengjieyou"], chosenBy: "PARTIES" }),
      );
      const sitting = { mode: "ON_SITE", open: false, presentPartyIds: partyIds, record: "双方陈述" } as const;
      done(await sessions.hold(roomMediator, { ...target, ...sitting, heldOn: hub.clock.today() }));
      await hub.settle();
      return row;
    },

    /** The parties agreed by word of mouth; `performed` at once, or a plan is open. Returns the agreement's id. */
    async agreed({ id: caseId }: Pick<MediationCaseEntity, "id">, performed: boolean): Promise<string> {
      const plan = performed ? [] : [{ what: "修管", dueOn: "2026-03-20" }];
      const { id } = done(
        await mediation.services.agreements.reach(roomMediator, {
          caseId,
          facts: "排水管漏水",
          terms: "三日内修好",
          whole: true,
          form: "ORAL",
          performedOnTheSpot: performed,
          plan,
        }),
      );
      await hub.settle();
      return id;
    },

    /** The one item of the plan is performed. */
    async performed(agreementId: string, performedOn: string): Promise<void> {
      const item = { agreementId, itemNumber: 1, performedOn, proof: "收条" };
      done(await mediation.services.performance.record(roomMediator, item));
      await hub.settle();
    },

    /** Lets the police hear a word of another agency that was long on its way, or is of a case told of no further. */
    async hears<Type extends EventType>(
      type: Type,
      disputeId: string,
      data: DataOf<Type>,
      day: string = hub.clock.today(),
    ): Promise<void> {
      const at = `${day}T09:00:00+08:00`;
      const event = { id: randomUUID(), type, disputeId, recordId: randomUUID(), occurredAt: at, recordedAt: at, data };
      await police.foundations.unitOfWork.react(systemActor("POLICE"), (work) =>
        work.hear({ ...event, source: type.split(".")[0]!, organizationId: null, post: "SYSTEM" }),
      );
    },

    /** The case ends without agreement. */
    async failed({ id: caseId }: Pick<MediationCaseEntity, "id">): Promise<void> {
      const end = { ground: "NO_AGREEMENT", routesTold: ["JUDICIAL"] } as const;
      done(await mediation.services.cases.terminate(roomMediator, { caseId, ...end }));
      await hub.settle();
    },

    /** The case clocks of an incident, the oldest first. */
    async caseClocks(incidentId: string): Promise<{ triggeredOn: string; dueOn: string; status: string }[]> {
      return police.foundations.db.query(
        `SELECT triggered_on::text AS "triggeredOn", due_on::text AS "dueOn", status
         FROM deadline WHERE record_id = $1 AND code = 'POLICE_CASE' ORDER BY triggered_on, status`,
        [incidentId],
      );
    },

    /** The events of a type the police have announced of a dispute. */
    async announced(disputeId: string, type: string): Promise<{ data: Record<string, unknown> }[]> {
      return police.foundations.db.query(
        `SELECT data FROM outbox_event WHERE dispute_id = $1 AND type = $2 ORDER BY recorded_at`,
        [disputeId, type],
      );
    },
  };
};
