import type { DataSource, EntityManager } from "typeorm";
import { stateOnly } from "../../shared/auth/tracks.ts";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import { DisputeEntity } from "../dispute/dispute.entity.ts";
import { sourcesSeen } from "../dispute/sources.condition.ts";

/** What agencies announce their own numbers with; the index of the migration has the same kinds. */
export const NUMBERED = `kind IN ('INCIDENT_REGISTERED', 'PETITION_REGISTERED', 'CASE_FILED', 'MEDIATION_DELEGATED',
  'MEDIATION_ENTRUSTED', 'CONFIRMATION_ACCEPTED', 'AGREEMENT_CONFIRMED')`;
/** The facts of an entry that are numbers of the agency. */
const NUMBERS = ["number", "sourceNumber", "caseNumber", "rulingNumber"];

const MOST = 20;

/** A number an agency told of a dispute. */
interface NumberTold {
  readonly disputeId: string;
  readonly source: Extract<Agency, "POLICE" | "COURT" | "PETITION">;
  readonly number: string;
}

/** The numbers agencies told of these disputes, whoever asks: for what is made anew of them. */
export const numbersTold = (db: EntityManager, disputeIds: readonly string[]): Promise<NumberTold[]> =>
  db.query(
    `SELECT DISTINCT t.dispute_id AS "disputeId", t.source, fact->>'value' AS number
     FROM timeline_entry t, jsonb_array_elements(t.facts) fact
     WHERE t.dispute_id = ANY ($1) AND t.${NUMBERED} AND fact->>'name' = ANY ($2)`,
    [disputeIds, NUMBERS],
  );

/** Finds disputes by a number of an agency. */
export type FindByAgencyNumber = (agency: Agency, number: string) => Promise<DisputeEntity[]>;

/**
 * The disputes an agency knows under a number of its own, where the viewer may see them and that agency's entries in
 * their timelines: one that is sealed or another's answers like one that is not there, and so does a number of a track
 * that is kept from the viewer. What an agency announces to nobody has no number here.
 */
export const findByAgencyNumber =
  (db: DataSource, viewer: Viewer): FindByAgencyNumber =>
  (agency, number) => {
    // Who learns of that track no more than where it stands would learn by trying whether a number is its own.
    if (stateOnly(viewer.agency, agency)) return Promise.resolve([]);
    const { sql, parameters } = visibleRows(viewer, { disputeId: "d.id", divisionCode: "d.division_code" });
    const sources = sourcesSeen(viewer, { disputeId: "t.dispute_id", source: "t.source" });
    const facts = NUMBERS.map((name) => JSON.stringify([{ name, value: number.trim() }]));
    return db
      .createQueryBuilder(DisputeEntity, "d")
      .where(sql, parameters)
      .andWhere(
        `d.id IN (SELECT t.dispute_id FROM timeline_entry t
           WHERE t.${NUMBERED} AND t.source = :agency AND t.facts @> ANY (CAST(:facts AS jsonb[]))
             AND ${sources.sql})`,
        { agency, facts, ...sources.parameters },
      )
      .orderBy("d.registeredAt", "DESC")
      .addOrderBy("d.id")
      .limit(MOST)
      .getMany();
  };
