import type { MigrationInterface, QueryRunner } from "typeorm";

export class CaseTransfer1790000600202 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE case_transfer (
        id uuid PRIMARY KEY,
        incident_id uuid NOT NULL REFERENCES incident,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        from_station_id text NOT NULL,
        to_station_id text NOT NULL,
        incident_number text NOT NULL,
        state text NOT NULL,
        reason text NOT NULL,
        accepted_at timestamptz NOT NULL,
        found_at timestamptz NOT NULL,
        sent_at timestamptz,
        sent_by_post text,
        answered_at timestamptz,
        answered_by_post text,
        given_back_reason text,
        version integer NOT NULL
      );
      CREATE INDEX case_transfer_incident ON case_transfer (incident_id, found_at);
      CREATE UNIQUE INDEX case_transfer_open ON case_transfer (incident_id) WHERE state IN ('DUE', 'SENT');
      CREATE INDEX case_transfer_dispute ON case_transfer (dispute_id);
      CREATE INDEX case_transfer_to ON case_transfer (to_station_id, found_at, id);
      CREATE INDEX case_transfer_from ON case_transfer (from_station_id, found_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE case_transfer`);
  }
}
