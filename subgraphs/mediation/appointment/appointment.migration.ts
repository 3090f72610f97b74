import type { MigrationInterface, QueryRunner } from "typeorm";

export class Appointment1790000400009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mediator_appointment (
        id text PRIMARY KEY REFERENCES mediator,
        employment text NOT NULL,
        chief boolean NOT NULL,
        sectors text[] NOT NULL,
        appointed_on date NOT NULL,
        appointed_until date NOT NULL,
        certificate text,
        exam_passed_on date,
        grade text,
        grade_assessed_by text,
        grade_assessed_on date,
        removed_on date,
        removal_ground text
      );
      CREATE TABLE mediator_training (
        id uuid PRIMARY KEY,
        mediator_id text NOT NULL REFERENCES mediator,
        held_on date NOT NULL,
        hours integer NOT NULL,
        topic text NOT NULL,
        passed boolean,
        version integer NOT NULL
      );
      CREATE INDEX mediator_training_mediator ON mediator_training (mediator_id, held_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mediator_training, mediator_appointment`);
  }
}

/** How a training was held, and by whom of the pool. */
export class TrainingForm1790000700011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE mediator_training ADD form text, ADD trainer_id text REFERENCES trainer;
      CREATE INDEX mediator_training_trainer ON mediator_training (trainer_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mediator_training DROP trainer_id, DROP form`);
  }
}
