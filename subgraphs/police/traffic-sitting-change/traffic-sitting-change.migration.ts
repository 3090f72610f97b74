import type { MigrationInterface, QueryRunner } from "typeorm";

export class TrafficSittingChange1790000701303 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE traffic_sitting_change (
        id uuid PRIMARY KEY,
        traffic_mediation_id uuid NOT NULL REFERENCES traffic_mediation,
        unit_id text NOT NULL,
        party_id uuid NOT NULL REFERENCES party,
        sitting_at timestamptz NOT NULL,
        asked_on date NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        answered_on date,
        answer_reason text,
        version integer NOT NULL
      );
      CREATE INDEX traffic_sitting_change_mediation ON traffic_sitting_change (traffic_mediation_id, asked_on);
      CREATE INDEX traffic_sitting_change_party ON traffic_sitting_change (party_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE traffic_sitting_change`);
  }
}
