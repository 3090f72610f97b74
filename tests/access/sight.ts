import { personNamed } from "../../seeds/people.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "../support/hub.ts";

/** A dispute as who may see it goes by, read from the tables in which each agency wrote down what it did. */
export interface Dispute {
  readonly number: string;
  /** Its own division and those it was shared with. */
  readonly divisions: readonly string[];
  /** Whoever held it, was sent it, was called to it, answers for it, or keeps a record of its own of it. */
  readonly bodies: readonly string[];
  /** The accounts of its parties. */
  readonly parties: readonly string[];
  /** Where it is sealed, the bodies it stays open to. */
  readonly openTo: readonly string[] | null;
}

/** Bodies that have to do with disputes, a statement a table. */
const tracks: readonly (readonly [SubgraphName, string])[] = [
  ["registry", `SELECT dispute_id, first_receiver_id AS body FROM intake`],
  ["registry", `SELECT id AS dispute_id, holder_id AS body FROM dispute`],
  ["registry", `SELECT dispute_id, unnest(ARRAY[from_organization_id, to_organization_id]) AS body FROM referral`],
  ["registry", `SELECT dispute_id, unnest(lead_organization_id || member_ids) AS body FROM dispatch_order`],
  [
    "registry",
    `SELECT i.dispute_id, unnest(m.lead_organization_id || m.member_ids) AS body
     FROM joint_meeting_item i JOIN joint_meeting m ON m.id = i.meeting_id`,
  ],
  ["registry", `SELECT dispute_id, receiver_id AS body FROM major_report`],
  ["registry", `SELECT dispute_id, organization_id AS body FROM lead_responsibility`],
  ["mediation", `SELECT dispute_id, committee_id AS body FROM mediation_case`],
  ["police", `SELECT dispute_id, station_id AS body FROM incident`],
  ["police", `SELECT dispute_id, unit_id AS body FROM traffic_mediation`],
  ["police", `SELECT dispute_id, to_station_id AS body FROM case_transfer WHERE state = 'RECEIVED'`],
  ["court", `SELECT dispute_id, court_id AS body FROM court_referral`],
  ["court", `SELECT dispute_id, court_id AS body FROM judicial_confirmation`],
  ["petition", `SELECT dispute_id, office_id AS body FROM petition WHERE dispute_id IS NOT NULL`],
];

interface Listed {
  readonly dispute_id: string;
  readonly body: string;
}

/** The disputes of a told world by their id. */
export async function disputesOf(running: TestHub["running"]): Promise<ReadonlyMap<string, Dispute>> {
  const query = <Row>(name: SubgraphName, sql: string): Promise<Row[]> =>
    running[name].foundations.db.query<Row[]>(sql);
  const found = await query<Dispute & { id: string }>(
    "registry",
    `SELECT d.id, d.number,
       d.division_code || ARRAY(SELECT f.further_code FROM further_division f WHERE f.dispute_id = d.id AND f.state = 'BELONGS') AS divisions,
       ARRAY(SELECT p.person_id FROM party p WHERE p.dispute_id = d.id AND p.person_id IS NOT NULL) AS parties,
       (SELECT s.open_to FROM dispute_seal s WHERE s.dispute_id = d.id) AS "openTo"
     FROM dispute d ORDER BY d.number`,
  );
  const bodies = new Map<string, Set<string>>(found.map(({ id }) => [id, new Set()]));
  for (const [name, sql] of tracks)
    for (const { dispute_id, body } of await query<Listed>(name, sql)) bodies.get(dispute_id)?.add(body);
  return new Map(found.map(({ id, ...dispute }) => [id, { ...dispute, bodies: [...(bodies.get(id) ?? [])] }]));
}

/** Whether a person sees a dispute (domain rules D.6): a district's code ends where its city's is filled up with zeros. */
export function seesDispute(id: string, { divisions, bodies, parties, openTo }: Dispute): boolean {
  const { post, agency, organizationId, divisions: covered } = personNamed(id);
  if (post === "PARTY") return parties.includes(id);
  const body = organizationId ?? "";
  if (openTo !== null && !openTo.includes(body)) return false;
  if (post === "DEVELOPER") return true;
  if (agency === null) return false;
  const within = (code: string): boolean => covered.some((one) => one === code || one === `${code.slice(0, 4)}00`);
  return bodies.includes(body) || (agency === "CENTRE" && divisions.some(within));
}
