import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionClock1790000000052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_clock (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        facts jsonb NOT NULL,
        status text NOT NULL,
        ended_on date,
        ended_by text
      );
      CREATE INDEX petition_clock_petition ON petition_clock (petition_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_clock`);
  }
}

/** Clocks of petitions without a dispute turn, stand still and are lengthened like any other. */
export class PetitionClockTurns1790000600300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE petition_clock
        ADD code text, ADD kind text, ADD basis text, ADD length integer, ADD unit text, ADD trigger text,
        ADD triggered_on date, ADD due_on date, ADD due_at timestamptz, ADD explanation jsonb,
        ADD suspensions jsonb NOT NULL DEFAULT '[]', ADD extensions jsonb NOT NULL DEFAULT '[]',
        ADD soon_for date, ADD over_for date;
      UPDATE petition_clock SET
        code = facts->>'code', kind = facts->>'kind', basis = facts->>'basis', length = (facts->>'length')::integer,
        unit = facts->>'unit', trigger = facts->>'trigger', triggered_on = (facts->>'triggeredOn')::date,
        due_on = (facts->>'dueOn')::date, explanation = facts->'explanation';
      ALTER TABLE petition_clock
        ALTER code SET NOT NULL, ALTER kind SET NOT NULL, ALTER basis SET NOT NULL, ALTER length SET NOT NULL,
        ALTER unit SET NOT NULL, ALTER trigger SET NOT NULL, ALTER triggered_on SET NOT NULL,
        ALTER explanation SET NOT NULL, ALTER suspensions DROP DEFAULT, ALTER extensions DROP DEFAULT,
        DROP facts;
      CREATE INDEX petition_clock_unturned ON petition_clock (due_on)
        WHERE status = 'RUNNING' AND over_for IS DISTINCT FROM due_on;
      CREATE TABLE petition_clock_turn (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        clock_id uuid NOT NULL REFERENCES petition_clock,
        code text NOT NULL,
        turn text NOT NULL,
        due_on date NOT NULL,
        turned_on date NOT NULL
      );
      CREATE INDEX petition_clock_turn_petition ON petition_clock_turn (petition_id, turned_on);
      CREATE INDEX petition_clock_turn_clock ON petition_clock_turn (clock_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE petition_clock_turn;
      ALTER TABLE petition_clock ADD facts jsonb;
      UPDATE petition_clock SET facts = jsonb_build_object('id', id, 'code', code, 'kind', kind, 'basis', basis,
        'length', length, 'unit', unit, 'trigger', trigger, 'triggeredOn', triggered_on, 'dueOn', due_on,
        'explanation', explanation);
      ALTER TABLE petition_clock ALTER facts SET NOT NULL,
        DROP code, DROP kind, DROP basis, DROP length, DROP unit, DROP trigger, DROP triggered_on, DROP due_on,
        DROP due_at, DROP explanation, DROP suspensions, DROP extensions, DROP soon_for, DROP over_for`);
  }
}

/** A clock is changed by who has read it: how often it was. */
export class PetitionClockVersion1790000701101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE petition_clock ADD COLUMN version integer NOT NULL DEFAULT 1;
      ALTER TABLE petition_clock ALTER COLUMN version DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE petition_clock DROP COLUMN version`);
  }
}
