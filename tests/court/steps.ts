import { randomUUID } from "node:crypto";
import type { HubEvent } from "../../schema/events/hub-event.ts";
import { personNamed } from "../../seeds/people.ts";
import type { ConfirmationEntity } from "../../subgraphs/court/confirmation/confirmation.entity.ts";
import { CourtReferralEntity } from "../../subgraphs/court/court-referral/court-referral.entity.ts";
import type { ProcedureKind } from "../../subgraphs/court/court-referral/court-referral.codes.ts";
import type { HandOverToMediation } from "../../subgraphs/court/hand-over/hand-over.service.ts";
import { systemActor } from "../../subgraphs/shared/auth/viewer.ts";
import { type TestHub, done } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

export const assistant = personNamed("judge-assistant");
export const judge = personNamed("judge");
export const zhang = personNamed("party-zhang");
export const roomMediator = personNamed("court-mediator");
const mediator = personNamed("mediator");

export const COURT = "jzq-court";
export const ROOM = "jzq-court-room";

/** A complaint the court received, of a dispute `holder`'s body holds. */
export interface Complaint {
  readonly id: string;
  readonly disputeId: string;
  readonly partyIds: string[];
}

let serial = 0;

/** Numbers of these tests are each another; what they are does not matter, only their type and court. */
export const nextNumber = (type: string, court = "鄂1003"): string => `(2026)${court}${type}${String((serial += 1))}号`;

/** The yes of every party to one hand-over. */
export const yesOf = (partyIds: readonly string[], askedOn: string) =>
  partyIds.map((partyId) => ({ partyId, answer: "GIVEN", askedOn, means: "PHONE" }) as const);

export const morningOf = (day: string): string => `${day}T09:00:00+08:00`;

/** A clock as a test looks at it. */
export interface Clock {
  readonly code: string;
  readonly triggeredOn: string;
  readonly dueOn: string | null;
  readonly status: string;
}

/** The steps these stories have in common, on a running hub. */
export const stepsOn = (hub: TestHub) => {
  const { registry, mediation, court } = hub.running;
  const { referrals, handOvers, confirmationApplications } = court.services;
  const today = (): string => hub.clock.today();

  const steps = {
    /** The complaint as it stands now. */
    refresh: (id: string): Promise<CourtReferralEntity> =>
      court.foundations.db.getRepository(CourtReferralEntity).findOneByOrFail({ id }),

    async received(holder = "judge-assistant"): Promise<Complaint> {
      const { dispute, partyIds } = await neighbours(hub, holder);
      const { id, disputeId } = done(
        await referrals.receiveComplaint(assistant, {
          disputeId: dispute.id,
          causeOfAction: "相邻排水纠纷",
          preFilingNumber: nextNumber("诉前调"),
          receivedOn: today(),
        }),
      );
      await hub.settle();
      return { id, disputeId, partyIds };
    },

    handOver: ({ id, partyIds }: Complaint, change: Partial<HandOverToMediation> = {}): HandOverToMediation => ({
      courtReferralId: id,
      toOrganizationId: ROOM,
      consents: yesOf(partyIds, today()),
      documents: [{ kind: "起诉状", pages: 3, sha256: "a".repeat(64) }],
      online: false,
      ...change,
    }),

    async delegated(complaint: Complaint, change: Partial<HandOverToMediation> = {}): Promise<void> {
      done(await handOvers.delegate(assistant, steps.handOver(complaint, change)));
      await hub.settle();
    },

    async filed({ id: courtReferralId }: Complaint, procedureKind: ProcedureKind): Promise<string> {
      const caseNumber = nextNumber("民初");
      done(await referrals.fileCase(assistant, { courtReferralId, caseNumber, procedureKind }));
      await hub.settle();
      return caseNumber;
    },

    async entrusted(complaint: Complaint, change: Partial<HandOverToMediation> = {}): Promise<void> {
      done(await handOvers.entrust(assistant, steps.handOver(complaint, change)));
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
    async signedBy(person: string, { disputeId }: Complaint): Promise<void> {
      const referralId = await steps.pending(disputeId);
      done(await registry.services.referrals.accept(personNamed(person), { referralId }));
      await hub.settle();
    },

    /** The court room's case of the dispute, accepted with everyone's consent and in its first session. */
    async mediating({ disputeId, partyIds }: Complaint): Promise<string> {
      const { cases, consents, sessions } = mediation.services;
      const [row]: { id: string }[] = await mediation.foundations.db.query(
        `SELECT id FROM mediation_case WHERE dispute_id = $1 ORDER BY opened_at DESC LIMIT 1`,
        [disputeId],
      );
      const caseId = row?.id ?? "";
      const asked = { askedOn: today(), means: "PHONE", answer: "GIVEN" } as const;
      for (const partyId of partyIds) done(await consents.record(roomMediator, { caseId, partyId, ...asked }));
      done(await cases.accept(roomMediator, { caseId }));
      done(await cases.assignMediator(roomMediator, { caseId, mediatorIds: ["m-songtingyan"], chosenBy: "PARTIES" }));
      const sitting = { mode: "ON_SITE", open: false, presentPartyIds: partyIds, record: "双方陈述" } as const;
      done(await sessions.hold(roomMediator, { caseId, ...sitting, heldOn: today() }));
      await hub.settle();
      return caseId;
    },

    /** The parties agree by word of mouth; the agreement is in effect today. Returns its id. */
    async agreed(caseId: string, by = roomMediator): Promise<string> {
      const terms = { facts: "排水管漏水", terms: "三日内修好", whole: true, form: "ORAL" } as const;
      const plan = [{ what: "修管", dueOn: today() }];
      const { id } = done(
        await mediation.services.agreements.reach(by, { caseId, ...terms, performedOnTheSpot: false, plan }),
      );
      await hub.settle();
      return id;
    },

    async failed(caseId: string): Promise<void> {
      const end = { ground: "NO_AGREEMENT", routesTold: ["JUDICIAL"] } as const;
      done(await mediation.services.cases.terminate(roomMediator, { caseId, ...end }));
      await hub.settle();
    },

    /** An agreement in effect today that no court had to do with: the district's committee mediated by itself. */
    async agreementOfCommittee(): Promise<{ agreementId: string; disputeId: string; partyIds: string[] }> {
      const { dispute, partyIds } = await neighbours(hub, "committee-head");
      const { cases, consents, sessions } = mediation.services;
      const { id: caseId } = done(await cases.apply(mediator, { disputeId: dispute.id, committeeId: "jzq-committee" }));
      const asked = { askedOn: today(), means: "PHONE", answer: "GIVEN" } as const;
      for (const partyId of partyIds) done(await consents.record(mediator, { caseId, partyId, ...asked }));
      done(await cases.accept(mediator, { caseId }));
      done(await cases.assignMediator(mediator, { caseId, mediatorIds: ["m-linhemu"], chosenBy: "PARTIES" }));
      const sitting = { mode: "ON_SITE", open: false, presentPartyIds: partyIds, record: "双方陈述" } as const;
      done(await sessions.hold(mediator, { caseId, ...sitting, heldOn: today() }));
      const agreementId = await steps.agreed(caseId, mediator);
      return { agreementId, disputeId: dispute.id, partyIds };
    },

    /** An application for an agreement of that committee, made today by a party. */
    async applied(): Promise<{ confirmation: ConfirmationEntity; agreementId: string; partyIds: string[] }> {
      const { agreementId, partyIds } = await steps.agreementOfCommittee();
      const confirmation = done(
        await confirmationApplications.apply(zhang, { agreementId, courtId: COURT, applicantIds: partyIds }),
      );
      await hub.settle();
      return { confirmation, agreementId, partyIds };
    },

    /** Tells the court alone what registry or committee would announce: out of its order, or for many disputes at once. */
    async hears(event: Pick<HubEvent, "type" | "disputeId" | "data">): Promise<void> {
      const at = hub.clock.now().toISOString();
      const rest = { id: randomUUID(), recordId: event.disputeId, occurredAt: at, recordedAt: at };
      const source = { source: event.type.split(".")[0] ?? "", organizationId: null, post: "SYSTEM" };
      await court.foundations.unitOfWork.react(systemActor("COURT"), (work) =>
        work.hear({ ...event, ...rest, ...source }),
      );
    },

    /** The clocks of a record in the court's own database, in the order they were started. */
    clocksOf: (recordId: string): Promise<Clock[]> =>
      court.foundations.db.query(
        `SELECT code, triggered_on::text AS "triggeredOn", due_on::text AS "dueOn", status
         FROM deadline WHERE record_id = $1 ORDER BY triggered_on, code, status`,
        [recordId],
      ),

    /** What became of the hand-overs of a complaint, the oldest first. */
    handOversOf: (
      courtReferralId: string,
    ): Promise<{ mode: string; outcome: string | null; ground: string | null }[]> =>
      court.foundations.db.query(
        `SELECT mode, outcome, ground FROM court_hand_over WHERE court_referral_id = $1 ORDER BY sent_at`,
        [courtReferralId],
      ),

    /** The payloads of the events of a type the courts announced of a dispute. */
    async announced(disputeId: string, type: string): Promise<Record<string, unknown>[]> {
      const rows: { data: Record<string, unknown> }[] = await court.foundations.db.query(
        `SELECT data FROM outbox_event WHERE dispute_id = $1 AND type = $2 ORDER BY recorded_at`,
        [disputeId, type],
      );
      return rows.map(({ data }) => data);
    },
  };
  return steps;
};
