import type { MigrationInterface, QueryRunner } from "typeorm";

export class Agreement1790000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mediation_agreement (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL UNIQUE REFERENCES mediation_case,
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        committee_id text NOT NULL,
        form text NOT NULL,
        state text NOT NULL,
        whole boolean NOT NULL,
        facts text NOT NULL,
        terms text NOT NULL,
        amount numeric(14, 2),
        performed_on_the_spot boolean NOT NULL,
        party_ids uuid[] NOT NULL,
        reached_on date NOT NULL,
        effective_on date,
        performed_on date,
        confirmed_by text,
        version integer NOT NULL
      );
      CREATE INDEX mediation_agreement_dispute ON mediation_agreement (dispute_id);
      CREATE TABLE agreement_signature (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES mediation_agreement,
        kind text NOT NULL,
        signer_id text,
        signed_on date NOT NULL,
        UNIQUE NULLS NOT DISTINCT (agreement_id, kind, signer_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE agreement_signature, mediation_agreement`);
  }
}

/** Which courts and stations go by what is agreed in a dispute. */
export class AgreementFollower1790000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agreement_follower (
        dispute_id uuid NOT NULL,
        organization_id text NOT NULL,
        PRIMARY KEY (dispute_id, organization_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE agreement_follower`);
  }
}
