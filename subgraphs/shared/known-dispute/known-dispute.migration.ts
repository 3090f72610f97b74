import type { MigrationInterface, QueryRunner } from "typeorm";

export class KnownDispute1790000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_dispute (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        division_code text NOT NULL,
        category text NOT NULL,
        holder_id text NOT NULL
      );
      CREATE TABLE party (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        side text NOT NULL,
        kind text NOT NULL,
        minor boolean NOT NULL,
        person_id text
      );
      CREATE INDEX party_dispute ON party (dispute_id);
      CREATE INDEX party_person ON party (person_id, dispute_id) WHERE person_id IS NOT NULL;
      CREATE TABLE dispute_relation (
        dispute_id uuid NOT NULL,
        organization_id text NOT NULL,
        PRIMARY KEY (dispute_id, organization_id)
      );
      CREATE INDEX dispute_relation_organization ON dispute_relation (organization_id, dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE dispute_relation, party, known_dispute`);
  }
}
