import { personNamed } from "../../seeds/people.ts";
import type { MediationCaseEntity } from "../../subgraphs/mediation/mediation-case/mediation-case.entity.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const mediator = personNamed("mediator");

/** A neighbours' dispute the committee was asked for and took in, up to its first session. */
async function inMediation(): Promise<{ found: MediationCaseEntity; partyIds: string[] }> {
  const { dispute, partyIds } = await neighbours(hub, "committee-head");
  const { cases, consents, sessions } = hub.running.mediation.services;
  const opened = done(await cases.apply(mediator, { disputeId: dispute.id, committeeId: "jzq-committee" }));
  const target = { caseId: opened.id };
  for (const partyId of partyIds) {
    done(
      await consents.record(mediator, { ...target, partyId, askedOn: "2026-03-02", means: "PHONE", answer: "GIVEN" }),
    );
  }
  done(await cases.accept(mediator, target));
  done(await cases.assignMediator(mediator, { ...target, mediatorIds: ["m-linhemu"], chosenBy: "PARTIES" }));
  const session = {
    heldOn: "2026-03-02",
    mode: "ON_SITE",
    open: false,
    presentPartyIds: partyIds,
    record: "双方陈述",
  } as const;
  done(await sessions.hold(mediator, { ...target, ...session }));
  return { found: opened, partyIds };
}

const terms = { facts: "排水管漏水", terms: "三日内修好", whole: true } as const;

test("a written agreement takes effect on the day of the last of the three signatures", async () => {
  const { found, partyIds } = await inMediation();
  const { agreements } = hub.running.mediation.services;
  const plan = [{ what: "修管", dueOn: "2026-03-10" }];
  const reached = done(
    await agreements.reach(mediator, { caseId: found.id, ...terms, form: "WRITTEN", performedOnTheSpot: false, plan }),
  );
  expect(reached).toMatchObject({ state: "REACHED", effectiveOn: null });

  const target = { agreementId: reached.id };
  for (const signerId of partyIds)
    done(await agreements.sign(mediator, { ...target, kind: "PARTY", signerId, signedOn: "2026-03-02" }));
  hub.clock.set("2026-03-05T10:00:00+08:00");
  done(await agreements.sign(mediator, { ...target, kind: "COMMITTEE_SEAL", signedOn: "2026-03-05" }));
  const last = done(
    await agreements.sign(mediator, { ...target, kind: "MEDIATOR", signerId: "m-linhemu", signedOn: "2026-03-03" }),
  );
  expect(last).toMatchObject({ state: "EFFECTIVE", effectiveOn: "2026-03-05" });
});

test("nobody signs twice, and a stranger not at all", async () => {
  const { found, partyIds } = await inMediation();
  const { agreements } = hub.running.mediation.services;
  const reached = done(
    await agreements.reach(mediator, {
      caseId: found.id,
      ...terms,
      form: "WRITTEN",
      performedOnTheSpot: true,
      plan: [],
    }),
  );
  const sign = { agreementId: reached.id, kind: "PARTY", signedOn: "2026-03-02" } as const;
  done(await agreements.sign(mediator, { ...sign, signerId: partyIds[0]! }));
  expect(refused(await agreements.sign(mediator, { ...sign, signerId: partyIds[0]! }))).toBe("ALREADY_SIGNED");
  expect(refused(await agreements.sign(mediator, { ...sign, signerId: "m-linhemu" }))).toBe("WRONG_SIGNER");
});

test("an oral agreement performed on the spot is in effect and performed the same day", async () => {
  const { found } = await inMediation();
  const { agreements } = hub.running.mediation.services;
  const reached = done(
    await agreements.reach(mediator, { caseId: found.id, ...terms, form: "ORAL", performedOnTheSpot: true, plan: [] }),
  );
  expect(reached).toMatchObject({ state: "PERFORMED", effectiveOn: "2026-03-02", performedOn: "2026-03-02" });
});
