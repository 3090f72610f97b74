import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { BUREAU, askPetition, bureau, clerk, plain } from "./steps.ts";

let hub: TestHub;

/**
 * The small world every number below is worked out from. In March the district's office registers six appeals about pay by
 * letter, five suggestions about buses online, and one complaint over the telephone. Five of the appeals are forwarded, one is
 * assigned; five are chased, and all five notices are replied to. The six are accepted on 2 March, so that the sixty days end
 * on Friday 1 May, a holiday, and so on 6 May; five are answered in time and one is not. The suggestions are accepted by the
 * office itself, which no sixty days bind, and answered, all five in the petitioners' sense. In April it registers one appeal,
 * over a dispute that is sealed afterwards.
 */
beforeAll(async () => {
  hub = await startTestHub();
  on("2026-03-02");
  const { registration, forwarding, acceptance, opinions, supervisions } = hub.running.petition.services;
  const register = async (change: object): Promise<string> =>
    done(await registration.register(clerk, { ...plain, ...change })).id;
  const accept = async (viewer: typeof clerk, petitionId: string): Promise<void> => {
    done(await acceptance.notify(viewer, { petitionId, told: "六十日内答复", addressUnclear: false }));
    done(await acceptance.accept(viewer, { petitionId }));
  };
  const answer = async (viewer: typeof clerk, petitionId: string): Promise<unknown> =>
    done(
      await opinions.issue(
        { ...viewer, post: "PETITION_HEAD" },
        {
          petitionId,
          result: "SUPPORTED",
          claim: "诉求",
          facts: "属实",
          conclusion: "予以支持",
          legalGround: "信访工作条例第三十二条",
        },
      ),
    );
  const appeals: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    const petitionId = await register({ field: "LABOUR_SOCIAL_SECURITY" });
    appeals.push(petitionId);
    const to = { petitionId, toOrganizationId: BUREAU };
    if (i === 5) done(await forwarding.assign(clerk, { ...to, replyDueOn: "2026-03-20" }));
    else {
      done(await forwarding.forward(clerk, to));
      done(await supervisions.issue(clerk, { petitionId, addresseeId: BUREAU, demand: "说明进展" }));
      done(await supervisions.reply(bureau, { petitionId, reply: "正在核实" }));
    }
    await accept(bureau, petitionId);
  }
  const suggestions: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    const petitionId = await register({
      petitionClass: "SUGGESTION",
      channel: "ONLINE",
      field: "TRANSPORT_ENERGY_WATER",
    });
    suggestions.push(petitionId);
    await accept(clerk, petitionId);
  }
  await register({ petitionClass: "COMPLAINT_ACCUSATION", channel: "PHONE" });
  on("2026-03-20");
  for (const one of suggestions) await answer(clerk, one);
  for (const one of appeals.slice(0, 5)) await answer(bureau, one);
}, 120_000);
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};

const TABLES = `registered { definitions { id } registered fields { field registered suppressed }
    classes { petitionClass registered suppressed } channels { channel registered suppressed } }
  sentOn { rows { manner petitions suppressed } } supervised { issued replied suppressed }
  suggestions { answered adopted suppressed }`;
interface Tables {
  readonly registered: {
    readonly registered: number | null;
    readonly fields: { readonly field: string | null; readonly registered: number | null }[];
    readonly classes: object[];
    readonly channels: object[];
  };
  readonly sentOn: { readonly rows: object[] };
  readonly supervised: object;
  readonly suggestions: object;
}
interface Period {
  readonly from: string;
  readonly until: string;
}
const MARCH: Period = { from: "2026-03-01", until: "2026-03-31" };
const APRIL: Period = { from: "2026-04-01", until: "2026-04-30" };
const MAY: Period = { from: "2026-05-01", until: "2026-05-31" };

const figures = async (person: string, period: Period, division = "421003"): Promise<Tables | null> => {
  const query = `query ($from: Day!, $until: Day!, $division: DivisionCode!) {
    figures(from: $from, until: $until, divisionCode: $division) { petitions { ${TABLES} } } }`;
  const { data, errors } = await askPetition<{ figures: { petitions: Tables } | null }>(hub, person, query, {
    ...period,
    division,
  });
  expect(errors).toBeUndefined();
  return data.figures?.petitions ?? null;
};

interface Report {
  readonly office: { readonly id: string };
  readonly petitions: Tables;
  readonly bodies: { readonly rows: object[] };
}
const report = async (person: string, period: Period): Promise<Report | null> => {
  const query = `query ($from: Day!, $until: Day!) { petitionReport(from: $from, until: $until) {
    office { id } petitions { ${TABLES} } bodies { rows { body { id } due onTime suppressed } } } }`;
  const { data, errors } = await askPetition<{ petitionReport: Report | null }>(hub, person, query, { ...period });
  expect(errors).toBeUndefined();
  return data.petitionReport;
};

test("what was registered is told by field, class and channel; one complaint is withheld, and the next smallest with it", async () => {
  on("2026-06-01");
  const march = (await figures("integrator", MARCH))?.registered;
  expect(march).toMatchObject({
    definitions: [{ id: "petition.registered.v1" }],
    registered: 12,
    classes: [
      { petitionClass: "SUGGESTION", registered: null, suppressed: true },
      { petitionClass: "COMPLAINT_ACCUSATION", registered: null, suppressed: true },
      { petitionClass: "APPEAL_REQUEST", registered: 6, suppressed: false },
    ],
    channels: [
      { channel: "ONLINE", registered: null, suppressed: true },
      { channel: "LETTER", registered: 6, suppressed: false },
      { channel: "PHONE", registered: null, suppressed: true },
      { channel: "FAX", registered: 0, suppressed: false },
      { channel: "VISIT", registered: 0, suppressed: false },
    ],
  });
  expect(march?.fields.filter(({ registered }) => registered !== 0)).toEqual([
    { field: "LABOUR_SOCIAL_SECURITY", registered: 6, suppressed: false },
    { field: "TRANSPORT_ENERGY_WATER", registered: null, suppressed: true },
    { field: null, registered: null, suppressed: true },
  ]);
});

test("what was sent on, chased and adopted: one assignment is too few to be shown", async () => {
  on("2026-06-01");
  expect(await figures("centre-head", MARCH)).toMatchObject({
    sentOn: {
      rows: [
        { manner: "FORWARDED", petitions: 5, suppressed: false },
        { manner: "ASSIGNED", petitions: null, suppressed: true },
      ],
    },
    supervised: { issued: 5, replied: 5, suppressed: false },
    suggestions: { answered: 5, adopted: 5, suppressed: false },
  });
});

test("an office reads the report of its own register, another body that of its own, and nobody else any", async () => {
  on("2026-06-01");
  for (const person of ["petition-clerk", "petition-head"]) {
    const own = await report(person, MARCH);
    expect(own).toMatchObject({ office: { id: "jzq-petition" }, petitions: { registered: { registered: 12 } } });
    expect(own?.petitions).toEqual(await figures("integrator", MARCH));
  }
  expect(await report("bureau-head", MARCH)).toMatchObject({
    office: { id: BUREAU },
    petitions: { registered: { registered: 0 } },
    bodies: { rows: [] },
  });
  for (const person of ["centre-head", "integrator", "developer", "mediator", "party-zhang", "judge"])
    expect([person, await report(person, MARCH)]).toEqual([person, null]);
  for (const person of ["petition-clerk", "petition-head", "bureau-head", "mediator", "party-zhang", "judge"])
    expect([person, await figures(person, MARCH)]).toEqual([person, null]);
});

test("a body is told by how it answered, never by how often it was named: one answer missed is too few to be shown", async () => {
  on("2026-06-01");
  expect((await report("petition-head", MAY))?.bodies.rows).toEqual([
    // Six fell due on 6 May, five were answered; the one that was not is a small number, and so the row is withheld.
    { body: { id: BUREAU }, due: null, onTime: null, suppressed: true },
  ]);
  expect((await report("petition-head", MARCH))?.bodies.rows).toEqual([]);
});

test("another month and another district have none of it; a petition of a sealed dispute counts nowhere", async () => {
  on("2026-04-02");
  const { dispute } = await neighbours(hub, "petition-clerk");
  done(await hub.running.petition.services.registration.register(clerk, { ...plain, disputeId: dispute.id }));
  on("2026-06-01");
  expect((await figures("integrator", APRIL))?.registered.registered).toBeNull();
  const seal = `INSERT INTO dispute_seal (dispute_id, open_to) VALUES ($1, '{jzq-petition}')`;
  await hub.running.petition.foundations.db.query(seal, [dispute.id]);
  expect((await figures("integrator", APRIL))?.registered.registered).toBe(0);
  expect((await report("petition-head", APRIL))?.petitions.registered.registered).toBe(0);
  expect((await figures("integrator", MARCH, "421002"))?.registered.registered).toBe(0);
});

test("a report, like every figure, is of whole months that are over", async () => {
  on("2026-06-01");
  const query = `query ($from: Day!, $until: Day!) { petitionReport(from: $from, until: $until) { from } }`;
  for (const period of [
    { from: "2026-03-01", until: "2026-03-30" },
    { from: "2026-01-01", until: "2026-12-31" },
  ]) {
    const { errors } = await askPetition(hub, "petition-head", query, period);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  }
});
