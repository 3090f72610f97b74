import type { MigrationInterface, QueryRunner } from "typeorm";

/** How the days of questions asked before were found was not kept: their clocks know the last day and not the way to it. */
export class GuidanceClock1790000701304 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE guidance_clock (
        id uuid PRIMARY KEY,
        question_id uuid NOT NULL REFERENCES guidance_question,
        code text NOT NULL,
        kind text NOT NULL,
        basis text NOT NULL,
        length integer NOT NULL,
        unit text NOT NULL,
        trigger text NOT NULL,
        triggered_on date NOT NULL,
        due_on date,
        due_at timestamptz,
        explanation jsonb NOT NULL,
        suspensions jsonb NOT NULL,
        extensions jsonb NOT NULL,
        status text NOT NULL,
        soon_for date,
        over_for date,
        ended_on date,
        ended_by text,
        version integer NOT NULL
      );
      CREATE INDEX guidance_clock_question ON guidance_clock (question_id);
      CREATE INDEX guidance_clock_unturned ON guidance_clock (due_on)
        WHERE status = 'RUNNING' AND over_for IS DISTINCT FROM due_on;
      CREATE TABLE guidance_clock_turn (
        id uuid PRIMARY KEY,
        question_id uuid NOT NULL REFERENCES guidance_question,
        clock_id uuid NOT NULL REFERENCES guidance_clock,
        code text NOT NULL,
        turn text NOT NULL,
        due_on date NOT NULL,
        turned_on date NOT NULL
      );
      CREATE INDEX guidance_clock_turn_question ON guidance_clock_turn (question_id, turned_on);
      CREATE INDEX guidance_clock_turn_clock ON guidance_clock_turn (clock_id);
      INSERT INTO guidance_clock (id, question_id, code, kind, basis, length, unit, trigger, triggered_on, due_on,
        explanation, suspensions, extensions, status, version)
      SELECT gen_random_uuid(), id, 'GUIDANCE_ANSWER', 'TARGET', 'Own decision: the law sets no time', 10, 'WORKING_DAY',
        'the committee asked', asked_on, answer_due_on,
        jsonb_build_object('countedFrom', (asked_on + 1)::text, 'counted', 10, 'endsOn', answer_due_on::text,
          'skipped', '[]'::jsonb, 'rolledOver', '[]'::jsonb, 'missingCalendarYear', NULL, 'otherReading', NULL),
        '[]', '[]', 'RUNNING', 1
      FROM guidance_question WHERE state = 'ASKED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE guidance_clock_turn; DROP TABLE guidance_clock`);
  }
}
