import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { assistant, judge, morningOf, nextNumber, stepsOn } from "./steps.ts";

let hub: TestHub;

/**
 * The small world every number below is worked out from. In March six applications for confirmation are ruled on: five
 * agreements confirmed, one application dismissed. Of filed cases five are withdrawn and five go to trial in March; one is
 * withdrawn in April, one goes on. What comes after changes none of this: enforcement of one agreement is applied for, and a
 * complaint agreed before filing is closed by nothing the court did. It is 6 May.
 */
beforeAll(async () => {
  hub = await startTestHub();
  hub.clock.set(morningOf("2026-03-02"));
  const steps = stepsOn(hub);
  const { confirmations, enforcements, referrals } = hub.running.court.services;
  for (let i = 0; i < 6; i += 1) {
    const { confirmation, partyIds } = await steps.applied();
    const target = { confirmationId: confirmation.id };
    const caseNumber = nextNumber("民特");
    done(await confirmations.accept(assistant, { ...target, caseNumber }));
    if (i < 5) done(await confirmations.confirm(judge, { ...target, rulingNumber: caseNumber }));
    if (i === 0) {
      const [applicantId = "", defaultingPartyId = ""] = partyIds;
      const inDefault = { ...target, applicantId, defaultingPartyId, performanceDueOn: "2026-03-01" };
      done(await enforcements.apply(assistant, inDefault));
    }
    if (i === 5) {
      const dismissal = { ...target, rulingNumber: caseNumber, ground: "UNCLEAR", routesTold: ["SUE"] } as const;
      done(await confirmations.dismiss(judge, dismissal));
    }
    await hub.settle();
  }
  const filed = async (): Promise<{ courtReferralId: string; caseNumber: string }> => {
    const complaint = await steps.received();
    return { courtReferralId: complaint.id, caseNumber: await steps.filed(complaint, "SUMMARY") };
  };
  for (let i = 0; i < 5; i += 1) {
    done(await referrals.allowWithdrawal(judge, await filed()));
    const { courtReferralId } = await filed();
    done(await referrals.resumeTrial(judge, { courtReferralId }));
  }
  const agreed = await steps.received();
  await steps.delegated(agreed);
  await steps.signedBy("court-mediator", agreed);
  await steps.agreed(await steps.mediating(agreed));
  const last = await filed();
  await filed();
  hub.clock.set(morningOf("2026-04-01"));
  done(await referrals.allowWithdrawal(judge, last));
  await hub.settle();
  hub.clock.set(morningOf("2026-05-06"));
}, 120_000);
afterAll(() => hub.stop());

const FIGURES = `query ($from: Day!, $until: Day!) {
  figures(from: $from, until: $until, divisionCode: "421000") {
    judicialConfirmations { definitions { id } ruled rulings { ruling applications suppressed } }
    mediatedOrWithdrawn { definitions { id } closed mediated withdrawn mediatedOrWithdrawnRate suppressed }
  }
}`;

test("rulings on confirmation: one dismissal is withheld, and the confirmations with it, or their sum would tell", async () => {
  const { data } = await hub.ask("integrator", FIGURES, { from: "2026-03-01", until: "2026-03-31" });
  expect(data).toMatchObject({
    figures: {
      judicialConfirmations: {
        definitions: [{ id: "court.confirmationRulings.v1" }],
        ruled: 6,
        rulings: [
          { ruling: "CONFIRMED", applications: null, suppressed: true },
          { ruling: "DISMISSED", applications: null, suppressed: true },
          { ruling: "NOT_ACCEPTED", applications: 0, suppressed: false },
        ],
      },
    },
  });
});

test("mediated or withdrawn, out of what ended in the period: five of ten in March", async () => {
  const { data } = await hub.ask("integrator", FIGURES, { from: "2026-03-01", until: "2026-03-31" });
  expect(data).toMatchObject({
    figures: {
      mediatedOrWithdrawn: {
        definitions: [{ id: "court.mediatedOrWithdrawnRate.v1" }],
        closed: 10,
        mediated: 0,
        withdrawn: 5,
        mediatedOrWithdrawnRate: 0.5,
        suppressed: false,
      },
    },
  });
});

test("one withdrawal in April is withheld, and what still goes on counts nowhere", async () => {
  const { data } = await hub.ask("integrator", FIGURES, { from: "2026-04-01", until: "2026-04-30" });
  expect(data).toMatchObject({
    figures: {
      mediatedOrWithdrawn: {
        closed: null,
        mediated: null,
        withdrawn: null,
        mediatedOrWithdrawnRate: null,
        suppressed: true,
      },
    },
  });
});
