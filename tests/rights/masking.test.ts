import { personNamed } from "../../seeds/people.ts";
import type { NamedParty, RegisterDispute } from "../../subgraphs/registry/intake/intake.service.ts";
import { COMMITTEE, pending, rows } from "../registry/steps.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";

const HOME = "荆州区西城街道遮蔽巷3号";
const mother: NamedParty = {
  side: "APPLICANT",
  kind: "PERSON",
  name: "张遮蔽",
  citizenId: "999999199001010016",
  phone: "13900001111",
  address: HOME,
  personId: "party-zhang",
};
const father: NamedParty = {
  side: "RESPONDENT",
  kind: "PERSON",
  name: "欧阳遮蔽",
  citizenId: "999999199001010024",
  phone: "13900002222",
  address: "荆州区东城街道另一巷5号",
  personId: "party-li",
};
const guardian = { relation: "PARENT", name: "张遮蔽", phone: "13900001111" } as const;
const child: NamedParty = {
  side: "OTHER",
  kind: "PERSON",
  name: "欧阳幼苗",
  minor: true,
  phone: "13900003333",
  address: HOME,
  personId: "party-zhang",
  guardian,
};

const base = {
  title: "抚养费分担",
  category: "NEIGHBOR",
  divisionCode: "421003",
  source: "SELF",
  channel: "VISIT",
  ownWords: "各说各的。",
} as const;

/** The kinds of dispute of the grid; nothing else tells them apart. */
const kinds = {
  ordinary: { ...base, parties: [mother, father] },
  family: { ...base, category: "MARRIAGE_FAMILY", violenceAnswer: "NOT_INDICATED", parties: [mother, father] },
  "with a minor": { ...base, parties: [mother, father, child] },
  violence: { ...base, category: "MARRIAGE_FAMILY", violenceAnswer: "INDICATED", parties: [mother, father] },
  "violence, with a minor": { ...base, violenceAnswer: "INDICATED", parties: [mother, father, child] },
  "a minor against its guardian": { ...base, parties: [mother, father, { ...child, side: "RESPONDENT" }] },
  "violence denied next door": { ...base, violenceAnswer: "NOT_INDICATED", parties: [mother, father] },
  "violence next door": { ...base, violenceAnswer: "INDICATED", parties: [mother, father] },
} as const satisfies Readonly<Record<string, RegisterDispute>>;
type Kind = keyof typeof kinds;

let hub: TestHub;
const ids = new Map<Kind, string>();
beforeAll(async () => {
  hub = await startTestHub();
  for (const kind of Object.keys(kinds) as Kind[]) ids.set(kind, await heldByTheCommittee(kinds[kind]));
}, 120_000);
afterAll(() => hub.stop());

/** Registered by the centre, sent to the committee, which has signed; the police had to do with it. */
async function heldByTheCommittee(input: RegisterDispute): Promise<string> {
  const { intake, triage, referrals } = hub.running.registry.services;
  const { id } = done(await intake.register(personNamed("centre-clerk"), input));
  const again = input.violenceAnswer ? { violenceAnswer: "ASKED" as const } : {};
  const reason = input.parties.includes(child) ? "张遮蔽与欧阳幼苗同住，电话13900003333" : "离家近";
  const to = { disputeId: id, level: "SIMPLE", reason, toOrganizationId: COMMITTEE, ...again } as const;
  done(await triage.assign(personNamed("centre-clerk"), to));
  done(await referrals.accept(personNamed("mediator"), { referralId: (await pending(hub, id)).id }));
  await hub.settle();
  await rows(hub, `INSERT INTO dispute_relation (dispute_id, organization_id) VALUES ($1, 'jzq-police')`, [id]);
  return id;
}

const FIELDS = "name citizenId phone address guardianRelation guardianName guardianPhone minor view";
type Shown = Readonly<Record<string, string | boolean | null>>;

/** A person's sight of all parties of a dispute, asked for by its id. */
async function opens(person: string, kind: Kind): Promise<Shown[] | null> {
  const query = `query ($id: ID!) { dispute(id: $id) { parties { ${FIELDS} } } }`;
  const { data } = await hub.ask<{ dispute: { parties: Shown[] } | null }>(person, query, { id: ids.get(kind) });
  return data.dispute?.parties ?? null;
}

/** The same by every way; fails where two ways differ. In a list they come by office as to any other body (paging.test.ts). */
async function sees(person: string, kind: Kind): Promise<Shown[] | null> {
  const id = ids.get(kind)!;
  const page = `{ disputes(first: 50) { nodes { id parties { ${FIELDS} } } } }`;
  const list = await hub.ask<{ disputes: { nodes: { id: string; parties: Shown[] }[] } }>(person, page);
  const parties = await rows<{ id: string }>(hub, `SELECT id FROM party WHERE dispute_id = $1 ORDER BY place`, [id]);
  const { url } = hub.running.registry;
  const token = await hub.tokens.tokenOf(hub.gateway.url, person);
  const entities = async <Entity>(selection: string, representations: object[]): Promise<Entity[]> => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`;
    return (await ask<{ _entities: Entity[] }>(url, token, query, { r: representations })).data._entities;
  };
  const direct = await entities<Shown | null>(
    `... on Party { ${FIELDS} }`,
    parties.map((party) => ({ __typename: "Party", ...party })),
  );
  const [whole] = await entities<{ parties: Shown[] } | null>(`... on Dispute { parties { ${FIELDS} } }`, [
    { __typename: "Dispute", id },
  ]);
  const seen = await opens(person, kind);
  const inList = await opens(personNamed(person).post === "PARTY" || !seen ? person : AGENCY, kind);
  expect(list.data.disputes.nodes.find((node) => node.id === id)?.parties ?? null).toEqual(inList);
  expect(direct).toEqual(seen ?? parties.map(() => null));
  expect(whole?.parties ?? null).toEqual(seen);
  return seen;
}

const FULL = { mother: full(mother), father: full(father), child: full(child) };
function full({ name, citizenId, phone, address, guardian: by, minor }: NamedParty): Shown {
  return {
    ...{ name, citizenId: citizenId ?? null, phone: phone ?? null, address: address ?? null },
    ...{ guardianRelation: by?.relation ?? null, guardianName: by?.name ?? null, guardianPhone: by?.phone ?? null },
    ...{ minor: minor ?? false, view: "FULL" },
  };
}
const NOTHING = { citizenId: null, phone: null, address: null, guardianName: null, guardianPhone: null };
const left = (of: Shown, view: string, rest: object): Shown => ({ ...of, ...NOTHING, view, ...rest });
const MASKED = {
  mother: left(FULL.mother, "MASKED", {
    ...{ name: "张某", citizenId: "999***********0016", phone: "139****1111", address: "荆州区西城街道" },
  }),
  father: left(FULL.father, "MASKED", {
    ...{ name: "欧阳某", citizenId: "999***********0024", phone: "139****2222", address: "荆州区东城街道" },
  }),
};
const SURNAME = {
  mother: left(FULL.mother, "MASKED", { name: "张某" }),
  father: left(FULL.father, "MASKED", { name: "欧阳某" }),
};
const hidden = (of: Shown, view: string): Shown => left(of, view, { name: "某某" });

/** A child to its guardian, who is a party: that it is there, and not where it is to be found. */
const WARD = left(FULL.child, "MASKED", { name: "欧阳某" });

const HOLDER = "mediator";
const CENTRE = "centre-clerk";
const AGENCY = "police-officer";
const MOTHER = "party-zhang";
const FATHER = "party-li";

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
  expect(await sees(person, kind)).toEqual(expected);
});

test.each([CENTRE, AGENCY, MOTHER, FATHER, "city-supervisor"])(
  "%s cannot read off the parties what was answered when violence was asked about",
  async (person) => {
    expect(await sees(person, "violence")).toEqual(await sees(person, "family"));
    expect(await sees(person, "violence next door")).toEqual(await sees(person, "violence denied next door"));
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
    const answer = JSON.stringify((await hub.ask(person, query, { id: ids.get("with a minor") })).data);
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
  const report = { disputeId: ids.get("with a minor")!, outcome: "UNRESOLVED", routesTold: ["诉讼"] } as const;
  const { completion } = hub.running.registry.services;
  const summary = "欧阳幼苗的抚养费未谈拢";
  expect(refused(await completion.report(personNamed(HOLDER), { ...report, summary }))).toBe("NAMES_A_PARTY");
});

test("that violence was asked about is told to who holds the dispute or mediates it, and to nobody else", async () => {
  const query = `query ($id: ID!) { dispute(id: $id) { violenceInquiries { stage answer } } }`;
  const told = async (person: string, kind: Kind): Promise<unknown> =>
    (await hub.ask<{ dispute: { violenceInquiries: unknown } | null }>(person, query, { id: ids.get(kind) })).data
      .dispute?.violenceInquiries;
  const asked = [
    { stage: "INTAKE", answer: "INDICATED" },
    { stage: "TRIAGE", answer: "ASKED" },
  ];
  expect(await told(HOLDER, "violence")).toEqual(asked);
  for (const person of [CENTRE, AGENCY, MOTHER, FATHER, "city-supervisor", "developer"])
    expect([person, await told(person, "violence")]).toEqual([person, null]);
  // A committee that mediates while another body holds the dispute is told as well.
  const id = ids.get("violence")!;
  await rows(hub, `UPDATE dispute SET holder_id = 'jzq-police' WHERE id = $1`, [id]);
  expect(await told(AGENCY, "violence")).toEqual(asked);
  expect(await told(HOLDER, "violence")).toEqual(asked);
  await rows(hub, `UPDATE dispute SET holder_id = $2 WHERE id = $1`, [id, COMMITTEE]);
});

test("an answer given later lifts no protection", async () => {
  expect(await sees(CENTRE, "violence next door")).toEqual([SURNAME.mother, SURNAME.father]);
});

const RECORD = `mutation ($input: RecordViolenceInquiryInput!) { recordViolenceInquiry(input: $input) {
  dispute { violenceInquiries { stage answer } } problems { code } } }`;

/** What somebody is answered who records that violence is feared: the refusal, or what was asked so far. */
async function records(person: string, input: object): Promise<unknown> {
  interface Recorded {
    recordViolenceInquiry: { dispute: { violenceInquiries: unknown } | null; problems: { code: string }[] };
  }
  const { recordViolenceInquiry: told } = (await hub.ask<Recorded>(person, RECORD, { input })).data;
  return told.problems[0]?.code ?? told.dispute?.violenceInquiries;
}

test("violence named only to the mediator shelters the parties from that moment, whoever holds the dispute", async () => {
  const disputeId = await heldByTheCommittee(kinds.ordinary);
  ids.set("ordinary", disputeId);
  expect(await sees(CENTRE, "ordinary")).toEqual([FULL.mother, FULL.father]);
  expect(await sees(AGENCY, "ordinary")).toEqual([MASKED.mother, MASKED.father]);
  const input = { disputeId, answer: "INDICATED" };
  for (const [person, code] of [
    [CENTRE, "NOT_THE_HOLDER"],
    [AGENCY, "NOT_THE_HOLDER"],
    [MOTHER, "NOT_YOUR_ACT"],
    ["city-supervisor", "NOT_YOUR_ACT"],
    ["developer", "NOT_YOUR_ACT"],
    ["traffic-mediator", "DISPUTE_NOT_FOUND"],
  ] as const)
    expect([person, await records(person, input)]).toEqual([person, code]);
  expect(await sees(CENTRE, "ordinary")).toEqual([FULL.mother, FULL.father]);

  const heard = { stage: "HANDLING", answer: "INDICATED" };
  for (const time of ["once", "again"])
    expect([time, await records(HOLDER, { ...input, idempotencyKey: "heard" })]).toEqual([time, [heard]]);
  for (const person of [CENTRE, AGENCY])
    expect([person, await sees(person, "ordinary")]).toEqual([person, [SURNAME.mother, SURNAME.father]]);
  const written = await rows<object>(hub, `SELECT 1 FROM violence_inquiry WHERE dispute_id = $1`, [disputeId]);
  expect(written).toHaveLength(1);

  // The police hold it now; the committee goes on mediating, and hears that it is not over.
  await rows(hub, `UPDATE dispute SET holder_id = 'jzq-police' WHERE id = $1`, [disputeId]);
  const later = { stage: "HANDLING", answer: "ASKED" };
  expect(await records(HOLDER, { disputeId, answer: "ASKED" })).toEqual([heard, later]);
  expect(await records(AGENCY, input)).toEqual([heard, later, heard]);
});
