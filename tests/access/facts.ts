import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "../support/hub.ts";
import type { Row } from "./rows.oracle.ts";
import { everybody } from "./seen.ts";
import { disputesOf, seesDispute } from "./sight.ts";

/** Rows by `Type:id`, read from the tables behind the graph, so that no rule of the graph decides what is tried. */
export type Facts = ReadonlyMap<string, Row>;

/** The ids of the rows of a type. */
export const idsOf = (facts: Facts, type: string): string[] =>
  [...facts.keys()].filter((key) => key.startsWith(`${type}:`)).map((key) => key.slice(type.length + 1));

/** Whether a person sees a dispute, by its number. */
export const seesNumber = (facts: Facts, person: string, number: string): boolean =>
  idsOf(facts, "Dispute").some((id) => {
    const { dispute, seenBy } = facts.get(`Dispute:${id}`)!;
    return dispute === number && seenBy.includes(person);
  });

interface Read {
  readonly id: string;
  readonly dispute: string;
  readonly own?: string[];
  readonly handed?: string[];
  readonly goby?: string[];
  readonly parties?: string[];
  readonly person?: boolean;
  readonly routed?: boolean;
  readonly delicate?: boolean;
  readonly minor?: boolean;
  readonly guardian?: string | null;
  readonly withdrawn?: string[];
  readonly mediators?: string[];
}

const MEDIATION = `SELECT c.id, c.dispute_id AS dispute, ARRAY[c.committee_id] AS own,
  ARRAY(SELECT m.person_id FROM mediator m WHERE m.id = ANY (c.mediator_ids) AND m.person_id IS NOT NULL) AS mediators
  FROM mediation_case c`;

/** One statement a type; `own`, `handed`, `goby` are bodies, `parties` accounts of persons. */
const statements: readonly [SubgraphName, string, string][] = [
  ["registry", "Dispute", `SELECT id, id AS dispute FROM dispute`],
  [
    "registry",
    "Party",
    `SELECT p.id, p.dispute_id AS dispute, ARRAY[d.holder_id] AS own, p.kind = 'PERSON' AS person, p.minor,
       CASE WHEN p.minor THEN p.person_id END AS guardian,
       (d.category = 'MARRIAGE_FAMILY' OR EXISTS (SELECT 1 FROM party m WHERE m.dispute_id = d.id AND m.minor)
         OR EXISTS (SELECT 1 FROM violence_inquiry v WHERE v.dispute_id = d.id)) AS delicate,
       -- A guardian that is a party itself is not, to the child, what the child is to itself.
       ARRAY(SELECT p.person_id WHERE p.person_id IS NOT NULL AND NOT (p.minor AND EXISTS (
         SELECT 1 FROM party g WHERE g.dispute_id = d.id AND g.person_id = p.person_id AND NOT g.minor))) AS parties
       FROM party p JOIN dispute d ON d.id = p.dispute_id`,
  ],
  ["mediation", "MediationCase", MEDIATION],
  [
    "mediation",
    "MediationAgreement",
    `SELECT id, dispute_id AS dispute, ARRAY[committee_id] AS own FROM mediation_agreement`,
  ],
  [
    "police",
    "PoliceMediation",
    `SELECT i.id, i.dispute_id AS dispute, ARRAY[i.station_id] AS own,
       ARRAY(SELECT h.to_organization_id FROM hand_over h WHERE h.incident_id = i.id) AS handed FROM incident i`,
  ],
  [
    "court",
    "CourtReferral",
    `SELECT c.id, c.dispute_id AS dispute, ARRAY[c.court_id] AS own,
       ARRAY(SELECT h.committee_id FROM court_hand_over h WHERE h.court_referral_id = c.id) AS handed FROM court_referral c`,
  ],
  [
    "court",
    "JudicialConfirmation",
    `SELECT c.id, c.dispute_id AS dispute, ARRAY[c.court_id] AS own,
       ARRAY(SELECT a.committee_id FROM eligible_agreement a WHERE a.agreement_id = c.agreement_id) AS handed
     FROM judicial_confirmation c`,
  ],
  [
    "petition",
    "Petition",
    `SELECT p.id, p.dispute_id AS dispute, array_remove(ARRAY[p.office_id, p.competent_body_id], NULL) || p.other_body_ids AS own,
       ARRAY(SELECT m.to_organization_id FROM petition_mediation m WHERE m.petition_id = p.id
         UNION SELECT r.body_id FROM petition_review r WHERE r.petition_id = p.id) AS handed,
       ARRAY(SELECT b.person_id FROM party b WHERE b.id = ANY (p.petitioner_party_ids) AND b.person_id IS NOT NULL) AS parties,
       ARRAY(SELECT w.staff_id FROM petition_recusal w WHERE w.petition_id = p.id AND w.state <> 'REJECTED') AS withdrawn,
       p.state = 'ROUTED' AS routed FROM petition p`,
  ],
];

const SIDES = { registry: "REGISTRY", mediation: "MEDIATION", police: "POLICE", court: "COURT", petition: "PETITION" };

/** The types that can be asked for by their id, and the subgraph that owns each. */
export const entities: readonly (readonly [SubgraphName, string])[] = statements.map(([name, type]) => [name, type]);

/** Reads the facts of the told world. */
export async function factsOf({ running }: TestHub): Promise<Facts> {
  const query = <T>(name: SubgraphName, sql: string): Promise<T[]> => running[name].foundations.db.query<T[]>(sql);
  const disputes = await disputesOf(running);
  const seers = new Map([...disputes].map(([id, one]) => [id, everybody.filter((person) => seesDispute(person, one))]));
  const facts = new Map<string, Row>();
  for (const [name, type, sql] of statements)
    for (const row of await query<Read>(name, sql))
      facts.set(`${type}:${row.id}`, {
        side: SIDES[name] as Row["side"],
        dispute: disputes.get(row.dispute)?.number ?? null,
        seenBy: seers.get(row.dispute) ?? [],
        own: row.own ?? [],
        handedTo: row.handed ?? [],
        goBy: [],
        parties: row.parties ?? null,
        person: row.person ?? false,
        routed: row.routed ?? false,
        delicate: row.delicate ?? false,
        minor: row.minor ?? false,
        guardian: row.guardian ?? null,
        withdrawn: row.withdrawn ?? [],
        mediators: row.mediators ?? [],
      });
  const followers = await followersIn(query);
  for (const [key, row] of facts)
    if (/^(?:MediationAgreement|MediationCase):/.test(key))
      facts.set(key, { ...row, goBy: followers.get(row.dispute ?? "") ?? [] });
  return facts;
}

type Query = <T>(name: SubgraphName, sql: string) => Promise<T[]>;

/** The courts and stations with a record of their own of a dispute, as their own tables have it, by its number. */
async function followersIn(query: Query): Promise<Map<string, string[]>> {
  const records = [
    ...(await query<Following>(
      "police",
      "SELECT k.number, i.station_id AS body FROM incident i JOIN known_dispute k ON k.id = i.dispute_id",
    )),
    ...(await query<Following>(
      "court",
      "SELECT k.number, c.court_id AS body FROM court_referral c JOIN known_dispute k ON k.id = c.dispute_id",
    )),
    ...(await query<Following>(
      "court",
      "SELECT k.number, c.court_id AS body FROM judicial_confirmation c JOIN known_dispute k ON k.id = c.dispute_id",
    )),
  ];
  const followers = new Map<string, string[]>();
  for (const { number, body } of records) followers.set(number, [...(followers.get(number) ?? []), body]);
  return followers;
}

interface Following {
  readonly number: string;
  readonly body: string;
}
