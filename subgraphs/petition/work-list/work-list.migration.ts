import type { MigrationInterface, QueryRunner } from "typeorm";

/** One index a list: each is read in its own order, so a page is read and not sorted. */
export class PetitionWorkList1790000600308 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX petition_to_route ON petition (office_id, received_at, id) WHERE state = 'REGISTERED';
      CREATE INDEX petition_routed ON petition (office_id, routed_on, id) WHERE routed_on IS NOT NULL;
      CREATE INDEX petition_not_carried_out ON petition (received_at, id)
        WHERE state = 'OPINION_ISSUED' AND carried_out_on IS NULL;
      CREATE INDEX petition_led ON petition (office_id, received_at, id) WHERE lead_body_id IS NOT NULL;
      CREATE INDEX petition_forwarding_objected ON petition_forwarding (objected_on, id) WHERE objected_on IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX petition_to_route, petition_routed, petition_not_carried_out, petition_led,
      petition_forwarding_objected`);
  }
}

/** What the leadership decided on waits to be sent on as well. */
export class PetitionsToSendOn1790000802203 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX petition_to_route;
      CREATE INDEX petition_to_route ON petition (office_id, received_at, id) WHERE state IN ('REGISTERED', 'DIRECTED')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX petition_to_route;
      CREATE INDEX petition_to_route ON petition (office_id, received_at, id) WHERE state = 'REGISTERED'`);
  }
}
