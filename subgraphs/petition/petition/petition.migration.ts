import type { MigrationInterface, QueryRunner } from "typeorm";

export class Petition1790000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition (
        id uuid PRIMARY KEY,
        office_id text NOT NULL,
        number text NOT NULL,
        petition_class text NOT NULL,
        channel text NOT NULL,
        received_at timestamptz NOT NULL,
        registered_at timestamptz NOT NULL,
        state text NOT NULL,
        matter text NOT NULL,
        number_of_petitioners integer NOT NULL,
        representatives integer,
        dispute_id uuid REFERENCES known_dispute,
        division_code text,
        petitioner_party_ids uuid[] NOT NULL,
        competent_body_id text,
        repeat_of_id uuid REFERENCES petition,
        routed_to text,
        routed_on date,
        notified_on date,
        notice text,
        accepted_on date,
        version integer NOT NULL,
        UNIQUE (office_id, number),
        -- What the rules refuse, the table cannot hold: only appeals and requests belong to a dispute.
        CHECK (petition_class = 'APPEAL_REQUEST' OR dispute_id IS NULL),
        CHECK ((dispute_id IS NULL) = (division_code IS NULL)),
        -- A complaint goes to no body that answers petitions.
        CHECK (petition_class <> 'COMPLAINT_ACCUSATION' OR competent_body_id IS NULL)
      );
      CREATE INDEX petition_of_dispute ON petition (dispute_id, registered_at);
      CREATE INDEX petition_of_office ON petition (office_id, registered_at, id);
      CREATE INDEX petition_of_body ON petition (competent_body_id, registered_at, id);
      CREATE INDEX petition_repeat_of ON petition (repeat_of_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition`);
  }
}

/** The bodies a petition is with besides, and why a repeated one was not taken in anew. */
export class PetitionOtherBodies1790000600303 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE petition
        ADD other_body_ids text[] NOT NULL DEFAULT '{}',
        ADD reentry_ground text,
        -- A complaint is with its office alone.
        ADD CHECK (petition_class <> 'COMPLAINT_ACCUSATION' OR other_body_ids = '{}');
      ALTER TABLE petition ALTER other_body_ids DROP DEFAULT;
      CREATE INDEX petition_other_bodies ON petition USING gin (other_body_ids)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE petition DROP other_body_ids, DROP reentry_ground`);
  }
}

/** Which of several bodies leads, and whether what was granted was done. */
export class PetitionLead1790000600305 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE petition
        ADD lead_body_id text, ADD lead_decided_by text, ADD carried_out_on date, ADD carried_out_by_id text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE petition DROP lead_body_id, DROP lead_decided_by, DROP carried_out_on, DROP carried_out_by_id`);
  }
}

/** What a petition is about, which the yearly report counts by. */
export class PetitionField1790000701200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE petition ADD field text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE petition DROP field`);
  }
}
