import { personIds, personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "../support/hub.ts";

/** The id of no record. */
export const NOTHING = "00000000-0000-4000-8000-000000000000";
/** Stands in every record of a session these tests make, and may stand nowhere else. */
export const MARKER = "只在调解室里说的话";
export const SUBGRAPHS = ["registry", "mediation", "police", "court", "petition"] as const satisfies SubgraphName[];
/** Bodies something may be sent to; the last is in no directory. */
export const BODIES = [
  "jzq-committee",
  "jzq-police-room",
  "jzq-court-room",
  "jzq-police",
  "jzq-court",
  "jzq-petition",
  "jzq-labour-bureau",
  "jzq-centre",
  "nowhere",
] as const;

/** A dispute of one run. */
export interface Quarrel {
  readonly id: string;
  readonly partyIds: readonly string[];
}

/** A run as its checks see it. */
export interface RunSoFar {
  readonly hub: TestHub;
  readonly quarrels: readonly Quarrel[];
  /** Which dispute follows which by the links made and undone. */
  readonly following: Map<string, string>;
}

/** What one act has before it: who acts, on which dispute, and a number its details are drawn from. */
export interface Scene {
  readonly hub: TestHub;
  readonly viewer: Viewer;
  readonly quarrel: Quarrel;
  readonly other: Quarrel;
  readonly pick: number;
  /** The act was chosen because it comes next: it does what completes the procedure rather than anything. */
  readonly wise: boolean;
  readonly serial: number;
}

/** One act: whose it is, by which person it is rightly done, and how. */
export interface Act {
  readonly of: SubgraphName | ((pick: number) => SubgraphName);
  readonly by: (scene: Omit<Scene, "viewer">) => string | Promise<string>;
  readonly run: (scene: Scene) => Promise<unknown>;
}

/** One of a list, whatever number was drawn. */
export const oneOf = <One>(list: readonly One[], pick: number): One => list[pick % list.length] as One;

export const queryOn = <Row>(hub: TestHub, name: SubgraphName, sql: string, values: unknown[] = []): Promise<Row[]> =>
  hub.running[name].foundations.db.query<Row[]>(sql, values);

/** A person of a body; somebody without one where it has nobody. */
export const personOf = (organizationId: string | undefined): string =>
  personIds.find((id) => organizationId !== undefined && personNamed(id).organizationId === organizationId) ??
  "developer";

/** Tables of records that hang on a dispute, and what orders them. */
const RECORDS = {
  referral: ["registry", "sent_at"],
  mediation_case: ["mediation", "opened_at"],
  incident: ["police", "received_at"],
  court_referral: ["court", "opened_at"],
  judicial_confirmation: ["court", "opened_at"],
  petition: ["petition", "registered_at"],
} as const satisfies Record<string, readonly [SubgraphName, string]>;

export interface Found {
  readonly id: string;
  readonly state: string;
  readonly [column: string]: unknown;
}

/** The latest record of a dispute, or none. */
export async function latest(hub: TestHub, table: keyof typeof RECORDS, disputeId: string): Promise<Found | undefined> {
  const [name, order] = RECORDS[table];
  const sql = `SELECT * FROM ${table} WHERE dispute_id = $1 ORDER BY ${order} DESC LIMIT 1`;
  return (await queryOn<Found>(hub, name, sql, [disputeId]))[0];
}

export const latestId = async (hub: TestHub, table: keyof typeof RECORDS, disputeId: string): Promise<string> =>
  (await latest(hub, table, disputeId))?.id ?? NOTHING;

/** The body that holds a dispute, as the registry says. */
export async function holderOf(hub: TestHub, disputeId: string): Promise<string | undefined> {
  const sql = `SELECT holder_id FROM dispute WHERE id = $1`;
  return (await queryOn<{ holder_id: string }>(hub, "registry", sql, [disputeId]))[0]?.holder_id;
}

/** The agreement of a case, where one was reached. */
export async function agreementOf(hub: TestHub, caseId: string): Promise<Found | undefined> {
  const sql = `SELECT * FROM mediation_agreement WHERE case_id = $1`;
  return (await queryOn<Found>(hub, "mediation", sql, [caseId]))[0];
}

/** Answers of all parties to one hand-over; where the number says so and nothing is at stake, one of them is a no. */
export const answersOf = ({ hub, quarrel, pick, wise }: Scene) =>
  quarrel.partyIds.map((partyId, i) => ({
    partyId,
    answer: !wise && pick % 4 === 0 && i === 0 ? ("REFUSED" as const) : ("GIVEN" as const),
    askedOn: hub.clock.today(),
    means: "PHONE" as const,
  }));

export const about = ({ quarrel }: Scene) => ({ disputeId: quarrel.id });

/** A hand-over to mediation: to its room when it is to lead on, otherwise to that or anybody. */
export const sending = (scene: Scene, room: string) => ({
  toOrganizationId: scene.wise || scene.pick % 3 > 0 ? room : oneOf(BODIES, scene.pick),
  consents: answersOf(scene),
  documents: [],
});
