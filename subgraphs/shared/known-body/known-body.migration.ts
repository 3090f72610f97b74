import type { MigrationInterface, QueryRunner } from "typeorm";

/** Empty until `npm run load:reference` ran on the upgraded database: until then no body is refused for not being in it. */
export class KnownBody1790000701400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_body (
        id text PRIMARY KEY,
        agency text,
        roles text[] NOT NULL,
        division_code text NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_body`);
  }
}
