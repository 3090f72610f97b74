import type { MigrationInterface, QueryRunner } from "typeorm";

export class Incident1790000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE incident (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        station_id text NOT NULL,
        incident_number text NOT NULL,
        incident_kind text NOT NULL,
        received_at timestamptz NOT NULL,
        state text NOT NULL,
        routes_told text[] NOT NULL,
        told_on date,
        case_accepted_on date,
        mediation_case_id uuid,
        agreement_id uuid,
        performed_on date,
        ended_on date,
        version integer NOT NULL,
        UNIQUE (station_id, incident_number)
      );
      CREATE INDEX incident_dispute ON incident (dispute_id, received_at);
      CREATE INDEX incident_station ON incident (station_id, received_at, id);
      CREATE INDEX incident_received ON incident (received_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE incident`);
  }
}

/** Since when the parties know of people's mediation; of incidents that are there the last telling is all that is left. */
export class IncidentGuidance1790000871003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE incident ADD COLUMN guided_on date;
      UPDATE incident SET guided_on = told_on WHERE 'PEOPLES_MEDIATION' = ANY (routes_told)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE incident DROP COLUMN guided_on`);
  }
}
