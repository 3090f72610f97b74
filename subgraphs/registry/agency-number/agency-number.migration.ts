import type { MigrationInterface, QueryRunner } from "typeorm";

/** Numbers are found in the timeline, where every agency's announcement is kept with them. */
export class AgencyNumber1790000600109 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX timeline_entry_agency_number ON timeline_entry USING gin (facts jsonb_path_ops)
      WHERE kind IN ('INCIDENT_REGISTERED', 'PETITION_REGISTERED', 'CASE_FILED', 'MEDIATION_DELEGATED',
        'MEDIATION_ENTRUSTED', 'CONFIRMATION_ACCEPTED', 'AGREEMENT_CONFIRMED')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX timeline_entry_agency_number`);
  }
}
