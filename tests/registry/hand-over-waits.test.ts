import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { COMMITTEE, clerk, head, taken } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

test("a hand-over that waits is named where it stands in the way of a seal or of taking up again", async () => {
  const { triage, seals, referrals, closing } = hub.running.registry.services;
  const { dispute } = await neighbours(hub, "centre-clerk");
  const disputeId = dispute.id;
  const assignment = { disputeId, level: "SIMPLE", reason: "邻里", toOrganizationId: COMMITTEE } as const;
  done(await triage.assign(clerk, assignment));
  const seal = { disputeId, ground: "JUVENILE_RECORD", openTo: [] } as const;
  const waits = { code: "ALREADY_SENT", facts: { fromOrganizationId: "jzq-centre", toOrganizationId: COMMITTEE } };
  expect(await seals.seal(head, seal)).toMatchObject(waits);
  expect(refused(await seals.seal(head, { ...seal, openTo: ["nobody"] }))).toBe("UNKNOWN_ORGANIZATION");
  const many = Array.from({ length: 21 }, (_, i) => `body-${i}`);
  expect(refused(await seals.seal(head, { ...seal, openTo: many }))).toBe("TOO_MANY_BODIES");
  const text = `mutation ($input: SealDisputeInput!) { sealDispute(input: $input) { problems { code
    ... on HandOverWaits { referralId toOrganizationId } } } }`;
  const answer = await hub.ask<{ sealDispute: { problems: object[] } }>("centre-head", text, { input: seal });
  expect(answer.data.sealDispute.problems).toMatchObject([{ code: "ALREADY_SENT", toOrganizationId: COMMITTEE }]);
  done(await seals.seal(head, { ...seal, openTo: [COMMITTEE] }));

  // A committee holds one, offers it on, and nobody has signed: the centre that takes it up again is told for whom it waits.
  const other = await taken(hub);
  const mediator = { ...clerk, agency: "MEDIATION", organizationId: COMMITTEE, post: "MEDIATOR" } as const;
  done(await referrals.refer(mediator, { disputeId: other, toOrganizationId: "jzq-court-room", legalBasis: "…" }));
  await hub.running.registry.foundations.db.query(`UPDATE dispute SET state = 'CLOSED' WHERE id = $1`, [other]);
  expect(await closing.reopen(clerk, { disputeId: other, reason: "反悔" })).toMatchObject({
    code: "ALREADY_SENT",
    facts: { fromOrganizationId: COMMITTEE, toOrganizationId: "jzq-court-room" },
  });
});
