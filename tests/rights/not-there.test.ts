import { randomUUID } from "node:crypto";
import { personNamed } from "../../seeds/people.ts";
import { stepsOn } from "../court/steps.ts";
import { taken } from "../registry/steps.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

/** What an act says about a record its author may not see is what it says about one that does not exist. */
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const head = personNamed("centre-head");
const COMMITTEE = "jzq-committee";

const sealed = async (disputeId: string, openTo: readonly string[] = []): Promise<void> => {
  done(await hub.running.registry.services.seals.seal(head, { disputeId, ground: "JUVENILE_RECORD", openTo }));
  await hub.settle();
};

test("a committee learns of a dispute it does not see neither that it is there nor who holds it", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { cases } = hub.running.mediation.services;
  const stranger = { ...personNamed("party-li"), personId: "party-wang" };
  for (const viewer of [personNamed("mediator"), personNamed("committee-head"), stranger]) {
    for (const act of ["offer", "apply"] as const) {
      const about = (disputeId: string) =>
        act === "offer"
          ? cases.offer(viewer, { disputeId, committeeId: COMMITTEE })
          : cases.apply(viewer, { disputeId, committeeId: COMMITTEE });
      expect([viewer.personId, await about(dispute.id)]).toEqual([viewer.personId, await about(randomUUID())]);
    }
  }
  // A party of it sees who holds it, and is told.
  const own = { disputeId: dispute.id, committeeId: COMMITTEE };
  expect(await cases.apply(personNamed("party-zhang"), own)).toMatchObject({ code: "NOT_THE_HOLDER" });
});

test("a court applies for no agreement of a dispute that is sealed to it", async () => {
  const { agreementId, disputeId, partyIds } = await stepsOn(hub).agreementOfCommittee();
  await sealed(disputeId);
  const { confirmationApplications } = hub.running.court.services;
  const assistant = personNamed("judge-assistant");
  const asked = (id: string, applicantIds: string[]) =>
    confirmationApplications.apply(assistant, { agreementId: id, courtId: "jzq-court", applicantIds });
  expect(await asked(agreementId, [])).toEqual(await asked(randomUUID(), []));
  expect(refused(await asked(agreementId, partyIds))).toBe("AGREEMENT_NOT_FOUND");
  const zhang = personNamed("party-zhang");
  const own = { agreementId, courtId: "jzq-court", applicantIds: partyIds };
  done(await confirmationApplications.apply(zhang, own));
});

test("the police hear of a court's clock neither that it runs nor whose it is", async () => {
  const steps = stepsOn(hub);
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  const joined = {
    disputeId: complaint.disputeId,
    incidentNumber: "JQ-20260302-011",
    incidentKind: "NEIGHBOUR",
  } as const;
  done(await hub.running.police.services.incidents.register(personNamed("police-officer"), joined));
  await hub.settle();
  const { db } = hub.running.court.foundations;
  const [clock] = await db.query<{ id: string }[]>(`SELECT id FROM deadline WHERE dispute_id = $1 LIMIT 1`, [
    complaint.disputeId,
  ]);
  const { deadlineChanges } = hub.running.court.services;
  const extended = (person: string, deadlineId: string) =>
    deadlineChanges.extend(personNamed(person), { deadlineId, days: 10, reason: "案情复杂" });
  expect(await extended("police-officer", clock!.id)).toEqual(await extended("police-officer", randomUUID()));
});

test("who sent or had a dispute before it was sealed decides nothing of that hand-over, and hears nothing of its state", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { triage, referrals } = hub.running.registry.services;
  const act = { level: "SIMPLE", reason: "邻里", toOrganizationId: COMMITTEE } as const;
  done(await triage.assign(personNamed("centre-clerk"), { ...act, disputeId: dispute.id }));
  const [row] = await hub.running.registry.foundations.db.query<{ id: string }[]>(
    `SELECT id FROM referral WHERE dispute_id = $1`,
    [dispute.id],
  );
  const mediator = personNamed("mediator");
  const back = { referralId: row!.id, reason: "不属本单位" };
  done(await referrals.return(mediator, back));
  expect(refused(await referrals.return(mediator, back))).toBe("WRONG_STATE");
  await sealed(dispute.id);
  expect(await referrals.return(mediator, back)).toEqual(
    await referrals.return(mediator, { ...back, referralId: randomUUID() }),
  );
});

test("bodies a dispute is sealed to are called to no handling and no meeting of it, and no report of it goes to them", async () => {
  const disputeId = await taken(hub);
  await sealed(disputeId);
  const { jointHandling, jointMeetings } = hub.running.registry.services;
  const bodies = { leadOrganizationId: COMMITTEE, meetingOn: "2026-03-06" } as const;
  const called = (memberIds: string[]) =>
    jointHandling.order(head, { ...bodies, memberIds, disputeId, reason: "跨部门" });
  const convened = (memberIds: string[]) =>
    jointMeetings.convene(head, { ...bodies, memberIds, kind: "JOINT_MEETING", disputeIds: [disputeId] });
  expect(refused(await called(["jzq-police"]))).toBe("SEALED_TO_BODY");
  expect(refused(await convened(["jzq-police"]))).toBe("SEALED_TO_BODY");
  const report = { disputeId, receiverId: "jz-centre", grounds: "涉及多户" };
  const { majorReports } = hub.running.registry.services;
  expect(refused(await majorReports.report(personNamed("mediator"), report))).toBe("SEALED_TO_BODY");
  done(await convened(["jzq-centre"]));
  done(await called(["jzq-centre"]));
});

test("a party who registers online links its own account and nobody else's", async () => {
  const party = { side: "RESPONDENT", kind: "PERSON", name: "王五", personId: "party-li" } as const;
  const dispute = done(
    await hub.running.registry.services.intake.register(personNamed("party-zhang"), {
      title: "漏水",
      category: "NEIGHBOR",
      divisionCode: "421003",
      source: "SELF",
      channel: "ONLINE",
      ownWords: "漏水",
      parties: [{ ...party, side: "APPLICANT", name: "张守信" }, party],
    }),
  );
  const linked = await hub.running.registry.foundations.db.query<{ person_id: string | null }[]>(
    `SELECT person_id FROM party WHERE dispute_id = $1 ORDER BY place`,
    [dispute.id],
  );
  expect(linked.map(({ person_id: person }) => person)).toEqual(["party-zhang", null]);
});
