import { personNamed } from "../../seeds/people.ts";
import type { AgreementEntity } from "../../subgraphs/mediation/agreement/agreement.entity.ts";
import { MediationCaseEntity } from "../../subgraphs/mediation/mediation-case/mediation-case.entity.ts";
import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import { type TestHub, done } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

export const mediator = personNamed("mediator");
export const head = personNamed("committee-head");
export const zhang = personNamed("party-zhang");
export const li = personNamed("party-li");
export const COMMITTEE = "jzq-committee";

export const morningOf = (day: string): string => `${day}T09:00:00+08:00`;

/** A case of the committee, and the parties of its dispute with the applicant first. */
export interface Opened {
  readonly caseId: string;
  readonly disputeId: string;
  readonly partyIds: readonly [string, string];
}

/** The steps these stories have in common, on a running hub. */
export const stepsOn = (hub: TestHub) => {
  const { cases, consents, sessions, agreements } = hub.running.mediation.services;
  const { db } = hub.running.mediation.foundations;
  const today = (): string => hub.clock.today();

  const steps = {
    refresh: (id: string): Promise<MediationCaseEntity> =>
      db.getRepository(MediationCaseEntity).findOneByOrFail({ id }),

    async opened(category?: DisputeCategory): Promise<Opened> {
      const { dispute, partyIds } = await neighbours(hub, "committee-head", category);
      const { id } = done(await cases.apply(mediator, { disputeId: dispute.id, committeeId: COMMITTEE }));
      return { caseId: id, disputeId: dispute.id, partyIds: partyIds as [string, string] };
    },

    says: (
      { caseId }: Opened,
      partyId: string,
      answer: "GIVEN" | "REFUSED" | "WITHDRAWN",
      change: { askedOn?: string; online?: boolean } = {},
    ) => consents.record(mediator, { caseId, partyId, askedOn: today(), means: "PHONE", answer, ...change }),

    /** Everybody agreed, the committee accepted, the mediator is named. */
    async taken(category?: DisputeCategory): Promise<Opened> {
      const opened = await steps.opened(category);
      for (const partyId of opened.partyIds) done(await steps.says(opened, partyId, "GIVEN"));
      done(await cases.accept(mediator, { caseId: opened.caseId }));
      const named = { caseId: opened.caseId, mediatorIds: ["m-linhemu"], chosenBy: "PARTIES" } as const;
      done(await cases.assignMediator(mediator, named));
      return opened;
    },

    sit: (
      { caseId, partyIds }: Opened,
      change: { mode?: "ONLINE"; presentParticipantIds?: string[] } = {},
      by = mediator,
    ) =>
      sessions.hold(by, {
        caseId,
        heldOn: today(),
        mode: "ON_SITE",
        open: false,
        presentPartyIds: partyIds,
        record: "双方陈述",
        ...change,
      }),

    /** Taken in and in its first sitting. */
    async mediating(category?: DisputeCategory): Promise<Opened> {
      const opened = await steps.taken(category);
      done(await steps.sit(opened));
      return opened;
    },

    /** An oral agreement, in effect at once; performed on the spot where it has no plan. */
    async agreed(
      { caseId }: Opened,
      plan: readonly { what: string; dueOn: string; amount?: string }[] = [],
      by = mediator,
    ): Promise<AgreementEntity> {
      const agreement = done(
        await agreements.reach(by, {
          caseId,
          form: "ORAL",
          whole: true,
          facts: "排水管漏水",
          terms: "修好并赔偿",
          performedOnTheSpot: plan.length === 0,
          plan,
        }),
      );
      await hub.settle();
      return agreement;
    },

    clocksOf: (recordId: string): Promise<{ code: string; dueOn: string | null; status: string }[]> =>
      db.query(
        `SELECT code, due_on::text AS "dueOn", status FROM deadline WHERE record_id = $1 ORDER BY triggered_on, code`,
        [recordId],
      ),
  };
  return steps;
};
