import type { MigrationInterface, QueryRunner } from "typeorm";
import { BEGINNING } from "./audit.chain.ts";

/**
 * The trail and its head. `audit_append` is the one way in: it locks the head, so that entries follow each other one by one
 * however many write at once, and a hash is computed where the row is made. Nothing leaves: the trigger refuses changes,
 * and what is changed with the trigger switched off is found by `npm run audit:verify`.
 */
export class Audit1790000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_head (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        seq bigint NOT NULL,
        hash text NOT NULL
      );
      INSERT INTO audit_head (seq, hash) VALUES (0, '${BEGINNING}');
      CREATE TABLE audit_entry (
        seq bigint PRIMARY KEY,
        entry text NOT NULL,
        hash text NOT NULL,
        dispute_id uuid GENERATED ALWAYS AS (((entry::jsonb) ->> 'disputeId')::uuid) STORED
      );
      CREATE INDEX audit_entry_dispute ON audit_entry (dispute_id, seq) WHERE dispute_id IS NOT NULL;

      CREATE FUNCTION audit_append(entries text[]) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        head audit_head;
        one text;
      BEGIN
        SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
        FOREACH one IN ARRAY entries LOOP
          head.seq := head.seq + 1;
          head.hash := encode(sha256(convert_to(head.hash || head.seq || one, 'UTF8')), 'hex');
          INSERT INTO audit_entry (seq, entry, hash) VALUES (head.seq, one, head.hash);
        END LOOP;
        UPDATE audit_head SET seq = head.seq, hash = head.hash;
      END $$;

      CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit trail only grows.';
      END $$;
      CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION audit_append(text[]);
      DROP TABLE audit_entry, audit_head;
      DROP FUNCTION audit_only_grows()`);
  }
}

/**
 * What has served its time may go where a checkpoint stands for it, and nothing else may: the database itself looks at the
 * checkpoint's place and at the three years the law has records kept (Personal Information Protection Law, art. 56).
 */
export class AuditRetirement1790000600602 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_checkpoint (
        seq bigint PRIMARY KEY,
        hash text NOT NULL,
        statement text NOT NULL
      );
      CREATE FUNCTION audit_checkpoint_holds() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM audit_entry WHERE seq = NEW.seq AND hash = NEW.hash) THEN
          RAISE EXCEPTION 'No entry of the audit trail has this place and hash.';
        END IF;
        IF EXISTS (SELECT 1 FROM audit_entry
                   WHERE seq <= NEW.seq AND ((entry::jsonb) ->> 'at')::timestamptz > now() - interval '3 years') THEN
          RAISE EXCEPTION 'The audit trail is kept three years at the least.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER audit_checkpoint_holds BEFORE INSERT ON audit_checkpoint
        FOR EACH ROW EXECUTE FUNCTION audit_checkpoint_holds();
      CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint
        FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();

      CREATE FUNCTION audit_only_retires() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM audit_checkpoint WHERE seq >= OLD.seq) THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'The audit trail only grows.';
      END $$;
      DROP TRIGGER audit_only_grows ON audit_entry;
      CREATE TRIGGER audit_only_grows BEFORE UPDATE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
      CREATE TRIGGER audit_only_retires BEFORE DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_only_retires()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER audit_only_retires ON audit_entry;
      DROP TRIGGER audit_only_grows ON audit_entry;
      CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
      DROP TABLE audit_checkpoint;
      DROP FUNCTION audit_only_retires();
      DROP FUNCTION audit_checkpoint_holds()`);
  }
}
