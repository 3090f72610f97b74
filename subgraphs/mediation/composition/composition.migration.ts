import type { MigrationInterface, QueryRunner } from "typeorm";

export class Composition1790000400008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE committee_profile (
        committee_id text PRIMARY KEY REFERENCES committee,
        sectors text[] NOT NULL,
        member_count integer NOT NULL,
        women_count integer NOT NULL,
        minority_count integer NOT NULL,
        multi_ethnic_place boolean NOT NULL,
        has_head boolean NOT NULL,
        elected_on date NOT NULL,
        filed_on date
      );
      CREATE TABLE mediation_studio (
        id text PRIMARY KEY,
        committee_id text NOT NULL REFERENCES committee,
        name text NOT NULL,
        host_kind text NOT NULL,
        host_organization_id text,
        full_time_staff integer NOT NULL,
        opened_on date NOT NULL,
        closed_on date
      );
      CREATE INDEX mediation_case_accepted ON mediation_case (committee_id, accepted_on);
      CREATE INDEX mediation_case_mediators ON mediation_case USING gin (mediator_ids);
      CREATE INDEX mediation_studio_committee ON mediation_studio (committee_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE mediation_studio, committee_profile;
      DROP INDEX mediation_case_accepted, mediation_case_mediators`);
  }
}

export class StandardisedCommittee1790000600504 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE committee_profile ADD COLUMN standardised_on date`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE committee_profile DROP COLUMN standardised_on`);
  }
}
