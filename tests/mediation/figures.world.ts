import { personNamed } from "../../seeds/people.ts";
import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import { stepsOn as courtSteps } from "../court/steps.ts";
import { quarrel, registered } from "../registry/quarrels.ts";
import { type TestHub, done } from "../support/hub.ts";
import { COMMITTEE, head, mediator, morningOf, stepsOn } from "./steps.ts";

/** A case to be counted. */
export interface Counted {
  readonly on: string;
  readonly category: DisputeCategory;
  readonly end: "AGREED" | "TERMINATED" | null;
  /** The one item of its plan; without one it is performed on the spot. */
  readonly plan?: { readonly dueOn: string; readonly amount: string };
  readonly amount?: string;
}

/** A case that was told. */
export interface ToldCase {
  readonly caseId: string;
  readonly disputeId: string;
  readonly agreementId: string | null;
}

/** Tells cases the committee offered: all of one day, each accepted with everybody's consent and ended as it is to be. */
export const worldOn = (hub: TestHub) => {
  const { cases, consents, agreements } = hub.running.mediation.services;
  const steps = stepsOn(hub);
  let serial = 0;

  async function tellOne({ on, category, end, plan, amount }: Counted): Promise<ToldCase> {
    hub.clock.set(morningOf(on));
    const dispute = await registered(hub, quarrel(`案${(serial += 1)}`, { category }), "committee-head");
    const { id: caseId } = done(await cases.offer(mediator, { disputeId: dispute.id, committeeId: COMMITTEE }));
    const parties: { id: string }[] = await hub.running.mediation.foundations.db.query(
      `SELECT id FROM party WHERE dispute_id = $1`,
      [dispute.id],
    );
    const partyIds = parties.map(({ id }) => id);
    for (const partyId of partyIds)
      done(await consents.record(mediator, { caseId, partyId, askedOn: on, means: "PHONE", answer: "GIVEN" }));
    done(await cases.accept(mediator, { caseId }));
    done(await cases.assignMediator(mediator, { caseId, mediatorIds: ["m-linhemu"], chosenBy: "COMMITTEE" }));
    if (end === null) return { caseId, disputeId: dispute.id, agreementId: null };
    done(await steps.sit({ caseId, disputeId: dispute.id, partyIds: partyIds as [string, string] }));
    if (end === "TERMINATED") {
      done(await cases.terminate(mediator, { caseId, ground: "NO_AGREEMENT", routesTold: ["JUDICIAL"] }));
      return { caseId, disputeId: dispute.id, agreementId: null };
    }
    const terms = { form: "ORAL", whole: true, facts: "已查明", terms: "赔偿并和好" } as const;
    const { id: agreementId } = done(
      await agreements.reach(mediator, {
        caseId,
        ...terms,
        ...(amount === undefined ? {} : { amount }),
        performedOnTheSpot: plan === undefined,
        plan: plan ? [{ what: "赔偿款", ...plan }] : [],
      }),
    );
    return { caseId, disputeId: dispute.id, agreementId };
  }

  return {
    steps,
    head,
    async tell(many: number, counted: Counted): Promise<ToldCase[]> {
      const told: ToldCase[] = [];
      for (let i = 0; i < many; i += 1) told.push(await tellOne(counted));
      await hub.settle();
      return told;
    },
  };
};

/** What a file of an agreement performed on the spot holds. */
const FILE = [
  "COVER",
  "CONTENTS_LIST",
  "APPLICATION_FORM",
  "RIGHTS_NOTICE",
  "IDENTITY_PAPERS",
  "SITTING_RECORD",
] as const;

/**
 * The small world every number below is worked out from. The committee is the district's (421003), a township's kind.
 *
 * March: 12 between neighbours (6 agreed on 1 000 yuan each by 10 April, 6 not), 3 contracts and 5 of labour, all agreed and
 * performed on the spot. April: 5 between neighbours, still open. May: 5 between neighbours, agreed and due on 20 May; 5 delegated by the
 * court and 1 entrusted, all agreed before the court's room and due the same day.
 */
export async function tellTheMonths(hub: TestHub): Promise<void> {
  const world = worldOn(hub);
  const march = { on: "2026-03-02", category: "NEIGHBOR" } as const;
  const plan = { dueOn: "2026-04-10", amount: "1000.00" };
  const priced = await world.tell(6, { ...march, end: "AGREED", amount: "1000.00", plan });
  await world.tell(6, { ...march, end: "TERMINATED" });
  await world.tell(3, { ...march, category: "CONTRACT", end: "AGREED" });
  const labour = await world.tell(5, { ...march, category: "LABOR", end: "AGREED" });
  const { caseFiles, performance, followUps, preventedEscalations, fileReviews } = hub.running.mediation.services;
  for (const { caseId } of labour) {
    const entry = { caseId, preventedOn: "2026-03-02", persons: 2, reason: "双方情绪激动，经劝解缓和" } as const;
    done(await preventedEscalations.record(mediator, { ...entry, kind: "CRIME" }));
  }
  const group = { caseId: labour[0]!.caseId, preventedOn: "2026-03-02", persons: 30, reason: "集体讨薪" } as const;
  done(await preventedEscalations.record(mediator, { ...group, kind: "GROUP_PETITION" }));
  for (const { caseId } of labour) {
    const documents = [...FILE, "ORAL_AGREEMENT_FORM" as const, "BACK_SHEET" as const].map((kind) => ({
      kind,
      pages: 1,
    }));
    done(await caseFiles.compile(mediator, { caseId, documents }));
    done(await caseFiles.archive(mediator, { caseId, retention: "YEARS_10" }));
  }
  hub.clock.set(morningOf("2026-03-03"));
  const draw = { archivedFrom: "2026-03-01", archivedUntil: "2026-03-02", drawNumber: 3, size: 5 };
  const { id: roundId } = done(await fileReviews.draw(world.head, draw));
  for (const { id: reviewId } of await fileReviews.reviewsOf(personNamed("second-mediator"), roundId)) {
    const grade = { reviewId, grade: "GOOD", defects: ["LIST_WRONG"] } as const;
    done(await fileReviews.review(personNamed("second-mediator"), grade));
  }

  await world.tell(5, { on: "2026-04-01", category: "NEIGHBOR", end: null });
  hub.clock.set(morningOf("2026-04-10"));
  for (const { agreementId } of priced) {
    const performed = { agreementId: agreementId!, itemNumber: 1, performedOn: "2026-04-09", proof: "收条" };
    done(await performance.record(mediator, performed));
  }
  await hub.settle();
  for (const { id: visitId } of (await followUps.due(mediator, { first: 100 })).nodes) {
    const visit = { visitId, visitedOn: "2026-04-10", means: "PHONE", result: "PERFORMED" } as const;
    done(await followUps.record(mediator, visit));
  }

  const may = { dueOn: "2026-05-20", amount: "500.00" };
  await world.tell(5, { on: "2026-05-06", category: "NEIGHBOR", end: "AGREED", amount: "500.00", plan: may });
  const court = courtSteps(hub);
  for (let i = 0; i < 6; i += 1) {
    const complaint = await court.received();
    if (i === 5) await court.filed(complaint, "ORDINARY");
    await (i === 5 ? court.entrusted(complaint) : court.delegated(complaint));
    await court.signedBy("court-mediator", complaint);
    await court.agreed(await court.mediating(complaint));
  }
  hub.clock.set(morningOf("2026-06-05"));
}
