import type { MigrationInterface, QueryRunner } from "typeorm";

export class Dispute1790000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE dispute (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        title text NOT NULL,
        category text NOT NULL,
        level text,
        state text NOT NULL,
        division_code text NOT NULL,
        holder_id text NOT NULL,
        registered_at timestamptz NOT NULL,
        closed_at timestamptz,
        file_number text,
        version integer NOT NULL
      );
      CREATE INDEX dispute_registered ON dispute (registered_at, id);
      CREATE INDEX dispute_division ON dispute (division_code text_pattern_ops, registered_at, id);
      CREATE INDEX dispute_state ON dispute (state, registered_at, id);
      CREATE INDEX dispute_holder ON dispute (holder_id, registered_at, id);
      CREATE TABLE dispute_relation (
        dispute_id uuid NOT NULL,
        organization_id text NOT NULL,
        PRIMARY KEY (dispute_id, organization_id)
      );
      CREATE INDEX dispute_relation_organization ON dispute_relation (organization_id, dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE dispute_relation, dispute`);
  }
}
