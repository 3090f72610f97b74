import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a subgraph told the others and what it heard from them. */
export class Outbox1790000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE outbox_event (
        id uuid PRIMARY KEY,
        type text NOT NULL,
        dispute_id uuid NOT NULL,
        record_id text NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        organization_id text,
        post text NOT NULL,
        data jsonb NOT NULL
      );
      CREATE INDEX outbox_event_dispute ON outbox_event (dispute_id);
      CREATE TABLE outbox_stream (
        subscriber text NOT NULL,
        dispute_id uuid NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (subscriber, dispute_id)
      );
      CREATE TABLE outbox_delivery (
        event_id uuid NOT NULL REFERENCES outbox_event,
        subscriber text NOT NULL,
        dispute_id uuid NOT NULL,
        position integer NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        delivered_at timestamptz,
        receipt text,
        PRIMARY KEY (event_id, subscriber),
        UNIQUE (subscriber, dispute_id, position)
      );
      CREATE INDEX outbox_delivery_waiting ON outbox_delivery (next_attempt_at) WHERE delivered_at IS NULL;
      CREATE TABLE inbox_stream (
        source text NOT NULL,
        dispute_id uuid NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (source, dispute_id)
      );
      CREATE TABLE inbox_event (
        id uuid PRIMARY KEY,
        source text NOT NULL,
        dispute_id uuid NOT NULL,
        position integer NOT NULL,
        type text NOT NULL,
        signature text NOT NULL,
        digest text NOT NULL,
        received_at timestamptz NOT NULL,
        UNIQUE (source, dispute_id, position)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE inbox_event, inbox_stream, outbox_delivery, outbox_stream, outbox_event`);
  }
}

/** That an event was told ahead of its turn, and the subscriber's receipt for that. */
export class ToldAhead1790000701001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE outbox_delivery
        ADD COLUMN told_ahead_at timestamptz,
        ADD COLUMN ahead_receipt text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE outbox_delivery DROP COLUMN told_ahead_at, DROP COLUMN ahead_receipt`);
  }
}
