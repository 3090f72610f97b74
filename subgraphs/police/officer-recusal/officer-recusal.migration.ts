import type { MigrationInterface, QueryRunner } from "typeorm";

export class OfficerRecusal1790000701301 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE officer_recusal (
        id uuid PRIMARY KEY,
        mediation_id uuid REFERENCES public_security_mediation,
        traffic_mediation_id uuid REFERENCES traffic_mediation,
        unit_id text NOT NULL,
        about text NOT NULL,
        officer_id text,
        asked_by text NOT NULL,
        party_id uuid REFERENCES party,
        ground text NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        requested_on date NOT NULL,
        decided_at timestamptz,
        decision_number text,
        decision_reason text,
        earlier_acts_stand boolean,
        version integer NOT NULL,
        CHECK (num_nonnulls(mediation_id, traffic_mediation_id) = 1)
      );
      CREATE INDEX officer_recusal_mediation ON officer_recusal (mediation_id, requested_on);
      CREATE INDEX officer_recusal_traffic ON officer_recusal (traffic_mediation_id, requested_on);
      CREATE INDEX officer_recusal_party ON officer_recusal (party_id);
      CREATE UNIQUE INDEX officer_recusal_pending
        ON officer_recusal ((coalesce(mediation_id, traffic_mediation_id)))
        WHERE state IN ('REQUESTED', 'WITH_HIGHER_BODY')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE officer_recusal`);
  }
}

/** Who is in charge of a mediation is known from now on; of one begun before, from its next act. */
export class OfficerInCharge1790000701300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE public_security_mediation ADD officer_id text;
      ALTER TABLE traffic_mediation ADD officer_id text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE public_security_mediation DROP officer_id;
      ALTER TABLE traffic_mediation DROP officer_id`);
  }
}
