import { personNamed } from "../../seeds/people.ts";
import type { RegisterDispute } from "../../subgraphs/registry/intake/intake.service.ts";
import { COMMITTEE } from "../registry/steps.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import {
  AGENCY,
  CENTRE,
  FATHER,
  FULL,
  HOLDER,
  HOME,
  type Kind,
  MASKED,
  MOTHER,
  SURNAME,
  type Shown,
  SightOfParties,
  child,
  father,
  kinds,
  left,
  mother,
} from "./sight-of-parties.ts";

let hub: TestHub;
let sight: SightOfParties;
beforeAll(async () => {
  hub = await startTestHub();
  sight = new SightOfParties(hub);
  await sight.register(Object.keys(kinds) as Kind[]);
}, 120_000);
afterAll(() => hub.stop());

const hidden = (of: Shown, view: string): Shown => left(of, view, { name: "某某" });

/** A child to its guardian, who is a party: that it is there, and not where it is to be found. */
const WARD = left(FULL.child, "MASKED", { name: "欧阳某" });

test.each<[string, Kind, Shown[] | null]>([
  [HOLDER, "ordinary", [FULL.mother, FULL.father]],
  [CENTRE, "ordinary", [FULL.mother, FULL.father]],
  [AGENCY, "ordinary", [MASKED.mother, MASKED.father]],
  [MOTHER, "ordinary", [FULL.mother, SURNAME.father]],
  [FATHER, "ordinary", [SURNAME.mother, FULL.father]],
  ["integrator", "ordinary", null],

  [HOLDER, "family", [FULL.mother, FULL.father]],
  [CENTRE, "family", [SURNAME.mother, SURNAME.father]],
  [AGENCY, "family", [SURNAME.mother, SURNAME.father]],
  [MOTHER, "family", [FULL.mother, SURNAME.father]],
  [FATHER, "family", [SURNAME.mother, FULL.father]],

  [HOLDER, "with a minor", [FULL.mother, FULL.father, FULL.child]],
  [CENTRE, "with a minor", [SURNAME.mother, SURNAME.father, hidden(FULL.child, "MASKED")]],
  [AGENCY, "with a minor", [SURNAME.mother, SURNAME.father, hidden(FULL.child, "MASKED")]],
  // The mother's account acts for the child, and she is a party herself; the father's does not.
  [MOTHER, "with a minor", [FULL.mother, SURNAME.father, WARD]],
  [
    FATHER,
    "with a minor",
    [SURNAME.mother, FULL.father, { ...hidden(FULL.child, "NONE"), minor: null, guardianRelation: null }],
  ],
  ["integrator", "with a minor", null],

  [HOLDER, "violence", [FULL.mother, FULL.father]],
  [CENTRE, "violence", [SURNAME.mother, SURNAME.father]],
  [AGENCY, "violence", [SURNAME.mother, SURNAME.father]],
  [MOTHER, "violence", [FULL.mother, SURNAME.father]],
  [FATHER, "violence", [SURNAME.mother, FULL.father]],

  // What was answered about violence cannot be read off the child: its guardian may be whoever is feared.
  [HOLDER, "violence, with a minor", [FULL.mother, FULL.father, FULL.child]],
  [MOTHER, "violence, with a minor", [FULL.mother, expect.anything(), WARD]],

  [HOLDER, "a minor against its guardian", [FULL.mother, FULL.father, FULL.child]],
  [
    MOTHER,
    "a minor against its guardian",
    [FULL.mother, SURNAME.father, { ...hidden(FULL.child, "NONE"), minor: null, guardianRelation: null }],
  ],
])("%s sees the parties of a dispute (%s) as far as it should, by every way", async (person, kind, expected) => {
  expect(await sight.sees(person, kind)).toEqual(expected);
});

test.each([CENTRE, AGENCY, MOTHER, FATHER, "city-supervisor"])(
  "%s cannot read off the parties what was answered when violence was asked about",
  async (person) => {
    expect(await sight.sees(person, "violence")).toEqual(await sight.sees(person, "family"));
    expect(await sight.sees(person, "violence next door")).toEqual(
      await sight.sees(person, "violence denied next door"),
    );
  },
);

test("the centre that registers a dispute with a minor holds it, and sees it whole until another has signed", async () => {
  const { intake } = hub.running.registry.services;
  const { id } = done(await intake.register(personNamed(CENTRE), kinds["with a minor"]));
  await hub.settle();
  const query = `query ($id: ID!) { dispute(id: $id) { parties { view } } }`;
  const { data } = await hub.ask(CENTRE, query, { id });
  expect(data).toEqual({ dispute: { parties: [{ view: "FULL" }, { view: "FULL" }, { view: "FULL" }] } });
});

test("what somebody wrote comes into the timeline without the names and numbers of the parties", async () => {
  const query = `query ($id: ID!) { dispute(id: $id) { title timeline(first: 20) { nodes { facts { name value } } } } }`;
  const told: Record<string, string> = {
    [FATHER]: "某某与某某同住，电话***",
    [CENTRE]: "某某与某某同住，电话***",
    // Others are told that there is a reason, not what it says.
    [AGENCY]: `"name":"reason","value":null`,
  };
  for (const [person, text] of Object.entries(told)) {
    const answer = JSON.stringify((await hub.ask(person, query, { id: sight.ids.get("with a minor") })).data);
    expect(answer).toContain(text);
    expect(answer).not.toMatch(/张遮蔽|欧阳幼苗|13900003333/);
  }
});

test("no agency keeps anything that says who a party is, and an auditor's export says no more", async () => {
  const planted = [mother, father, child].flatMap(({ name, phone, address }) => [name, phone, address]);
  const keeps: string[] = [];
  for (const { name, foundations } of Object.values(hub.running)) {
    const tables: { t: string }[] = await foundations.db.query(
      `SELECT format('%I.%I', schemaname, tablename) AS t FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { t } of tables) {
      const found: object[] = await foundations.db.query(
        `SELECT 1 FROM ${t} x WHERE to_jsonb(x)::text LIKE ANY (SELECT '%' || p || '%' FROM unnest($1::text[]) p) LIMIT 1`,
        [planted],
      );
      if (found.length > 0) keeps.push(`${name} ${t}`);
    }
  }
  // What the clerk wrote as a reason, against the rule, is in the registry's own event; no other agency is sent it.
  expect(keeps).toEqual(["registry public.outbox_event"]);
});

test("an intake that leaves a minor alone, names a party in the title or does not ask about violence is refused", async () => {
  const { intake, triage } = hub.running.registry.services;
  const clerk = personNamed(CENTRE);
  const tried = async (change: Partial<RegisterDispute>): Promise<string> =>
    refused(await intake.register(clerk, { ...kinds["with a minor"], ...change }));
  expect(await tried({ parties: [mother, { ...child, guardian: null }] })).toBe("GUARDIAN_NEEDED");
  const numbered = { ...child, minor: null, citizenId: "999999201503020017", guardian: null };
  expect(await tried({ parties: [mother, numbered] })).toBe("GUARDIAN_NEEDED");
  expect(await tried({ title: "欧阳幼苗的抚养费" })).toBe("NAMES_A_PARTY");
  expect(await tried({ title: `${HOME}的吵闹` })).toBe("NAMES_A_PARTY");
  expect(await tried({ category: "MARRIAGE_FAMILY" })).toBe("ASK_ABOUT_VIOLENCE");
  const { id } = done(await intake.register(clerk, kinds.family));
  const to = { disputeId: id, level: "SIMPLE", reason: "家庭", toOrganizationId: COMMITTEE } as const;
  expect(refused(await triage.assign(clerk, to))).toBe("ASK_ABOUT_VIOLENCE");
  const { disputeId } = to;
  expect(refused(await triage.settleOnTheSpot(clerk, { disputeId, form: "ORAL" }))).toBe("ASK_ABOUT_VIOLENCE");
});

test("a completion report names no minor", async () => {
  const report = { disputeId: sight.ids.get("with a minor")!, outcome: "UNRESOLVED", routesTold: ["诉讼"] } as const;
  const { completion } = hub.running.registry.services;
  const summary = "欧阳幼苗的抚养费未谈拢";
  expect(refused(await completion.report(personNamed(HOLDER), { ...report, summary }))).toBe("NAMES_A_PARTY");
});
