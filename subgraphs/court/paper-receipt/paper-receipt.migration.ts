import type { MigrationInterface, QueryRunner } from "typeorm";

export class PaperReceipt1790000600404 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE court_paper_receipt (
        id uuid PRIMARY KEY,
        paper text NOT NULL,
        record_id uuid NOT NULL,
        party_id uuid NOT NULL REFERENCES party,
        received_on date NOT NULL,
        means text NOT NULL,
        version integer NOT NULL
      );
      CREATE UNIQUE INDEX court_paper_receipt_record ON court_paper_receipt (record_id, party_id);
      CREATE INDEX court_paper_receipt_party ON court_paper_receipt (party_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court_paper_receipt`);
  }
}
