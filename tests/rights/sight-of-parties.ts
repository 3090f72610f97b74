import { personNamed } from "../../seeds/people.ts";
import type { NamedParty, RegisterDispute } from "../../subgraphs/registry/intake/intake.service.ts";
import { COMMITTEE, pending, rows } from "../registry/steps.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done } from "../support/hub.ts";

export const HOME = "荆州区西城街道遮蔽巷3号";
export const mother: NamedParty = {
  side: "APPLICANT",
  kind: "PERSON",
  name: "张遮蔽",
  citizenId: "999999199001010016",
  phone: "13900001111",
  address: HOME,
  personId: "party-zhang",
};
export const father: NamedParty = {
  side: "RESPONDENT",
  kind: "PERSON",
  name: "欧阳遮蔽",
  citizenId: "999999199001010024",
  phone: "13900002222",
  address: "荆州区东城街道另一巷5号",
  personId: "party-li",
};
const guardian = { relation: "PARENT", name: "张遮蔽", phone: "13900001111" } as const;
export const child: NamedParty = {
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
export const kinds = {
  ordinary: { ...base, parties: [mother, father] },
  family: { ...base, category: "MARRIAGE_FAMILY", violenceAnswer: "NOT_INDICATED", parties: [mother, father] },
  "with a minor": { ...base, parties: [mother, father, child] },
  violence: { ...base, category: "MARRIAGE_FAMILY", violenceAnswer: "INDICATED", parties: [mother, father] },
  "violence, with a minor": { ...base, violenceAnswer: "INDICATED", parties: [mother, father, child] },
  "a minor against its guardian": { ...base, parties: [mother, father, { ...child, side: "RESPONDENT" }] },
  "violence denied next door": { ...base, violenceAnswer: "NOT_INDICATED", parties: [mother, father] },
  "violence next door": { ...base, violenceAnswer: "INDICATED", parties: [mother, father] },
} as const satisfies Readonly<Record<string, RegisterDispute>>;
export type Kind = keyof typeof kinds;

export const HOLDER = "mediator";
export const CENTRE = "centre-clerk";
export const AGENCY = "police-officer";
export const MOTHER = "party-zhang";
export const FATHER = "party-li";

const FIELDS = "name citizenId phone address guardianRelation guardianName guardianPhone minor view";
export type Shown = Readonly<Record<string, string | boolean | null>>;

/** Disputes of the kinds, and who sees what of their parties. */
export class SightOfParties {
  readonly ids = new Map<Kind, string>();

  constructor(private readonly hub: TestHub) {}

  async register(some: readonly Kind[]): Promise<void> {
    for (const kind of some) this.ids.set(kind, await this.heldByTheCommittee(kinds[kind]));
  }

  /** Registered by the centre, sent to the committee, which has signed; the police had to do with it. */
  async heldByTheCommittee(input: RegisterDispute): Promise<string> {
    const { intake, triage, referrals } = this.hub.running.registry.services;
    const { id } = done(await intake.register(personNamed("centre-clerk"), input));
    const again = input.violenceAnswer ? { violenceAnswer: "ASKED" as const } : {};
    const reason = input.parties.includes(child) ? "张遮蔽与欧阳幼苗同住，电话13900003333" : "离家近";
    const to = { disputeId: id, level: "SIMPLE", reason, toOrganizationId: COMMITTEE, ...again } as const;
    done(await triage.assign(personNamed("centre-clerk"), to));
    done(await referrals.accept(personNamed("mediator"), { referralId: (await pending(this.hub, id)).id }));
    await this.hub.settle();
    await rows(this.hub, `INSERT INTO dispute_relation (dispute_id, organization_id) VALUES ($1, 'jzq-police')`, [id]);
    return id;
  }

  /** A person's sight of all parties of a dispute, asked for by its id. */
  async opens(person: string, kind: Kind): Promise<Shown[] | null> {
    const query = `query ($id: ID!) { dispute(id: $id) { parties { ${FIELDS} } } }`;
    const { data } = await this.hub.ask<{ dispute: { parties: Shown[] } | null }>(person, query, {
      id: this.ids.get(kind),
    });
    return data.dispute?.parties ?? null;
  }

  /** The same by every way; fails where two ways differ. In a list they come by office as to any other body (paging.test.ts). */
  async sees(person: string, kind: Kind): Promise<Shown[] | null> {
    const id = this.ids.get(kind)!;
    const page = `{ disputes(first: 50) { nodes { id parties { ${FIELDS} } } } }`;
    const list = await this.hub.ask<{ disputes: { nodes: { id: string; parties: Shown[] }[] } }>(person, page);
    const parties = await rows<{ id: string }>(this.hub, `SELECT id FROM party WHERE dispute_id = $1 ORDER BY place`, [
      id,
    ]);
    const { url } = this.hub.running.registry;
    const token = await this.hub.tokens.tokenOf(this.hub.gateway.url, person);
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
    const seen = await this.opens(person, kind);
    const inList = await this.opens(personNamed(person).post === "PARTY" || !seen ? person : AGENCY, kind);
    expect(list.data.disputes.nodes.find((node) => node.id === id)?.parties ?? null).toEqual(inList);
    expect(direct).toEqual(seen ?? parties.map(() => null));
    expect(whole?.parties ?? null).toEqual(seen);
    return seen;
  }
}

export const FULL = { mother: full(mother), father: full(father), child: full(child) };
function full({ name, citizenId, phone, address, guardian: by, minor }: NamedParty): Shown {
  return {
    ...{ name, citizenId: citizenId ?? null, phone: phone ?? null, address: address ?? null },
    ...{ guardianRelation: by?.relation ?? null, guardianName: by?.name ?? null, guardianPhone: by?.phone ?? null },
    ...{ minor: minor ?? false, view: "FULL" },
  };
}
const NOTHING = { citizenId: null, phone: null, address: null, guardianName: null, guardianPhone: null };
export const left = (of: Shown, view: string, rest: object): Shown => ({ ...of, ...NOTHING, view, ...rest });
export const MASKED = {
  mother: left(FULL.mother, "MASKED", {
    ...{ name: "张某", citizenId: "999***********0016", phone: "139****1111", address: "荆州区西城街道" },
  }),
  father: left(FULL.father, "MASKED", {
    ...{ name: "欧阳某", citizenId: "999***********0024", phone: "139****2222", address: "荆州区东城街道" },
  }),
};
export const SURNAME = {
  mother: left(FULL.mother, "MASKED", { name: "张某" }),
  father: left(FULL.father, "MASKED", { name: "欧阳某" }),
};
