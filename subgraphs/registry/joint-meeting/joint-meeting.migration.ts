import type { MigrationInterface, QueryRunner } from "typeorm";

export class JointMeeting1790000200003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE joint_meeting (
        id uuid PRIMARY KEY,
        division_code text NOT NULL,
        kind text NOT NULL,
        convener_id text NOT NULL REFERENCES organization,
        lead_organization_id text NOT NULL REFERENCES organization,
        member_ids text[] NOT NULL,
        meeting_on date NOT NULL,
        convened_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE TABLE joint_meeting_item (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        state text NOT NULL,
        ground text NOT NULL,
        entered_at timestamptz NOT NULL,
        meeting_id uuid REFERENCES joint_meeting,
        opinions jsonb NOT NULL,
        decision text,
        plan text,
        responsible_id text REFERENCES organization,
        follow_up_due_on date,
        follow_up text,
        followed_up_at timestamptz,
        version integer NOT NULL
      );
      CREATE INDEX joint_meeting_convener ON joint_meeting (convener_id);
      CREATE INDEX joint_meeting_lead ON joint_meeting (lead_organization_id);
      CREATE INDEX joint_meeting_item_dispute ON joint_meeting_item (dispute_id, entered_at);
      CREATE INDEX joint_meeting_item_meeting ON joint_meeting_item (meeting_id);
      CREATE INDEX joint_meeting_item_responsible ON joint_meeting_item (responsible_id, entered_at);
      CREATE INDEX joint_meeting_item_order ON joint_meeting_item (entered_at, id);
      -- A dispute waits for one meeting at a time.
      CREATE UNIQUE INDEX joint_meeting_item_waiting ON joint_meeting_item (dispute_id)
        WHERE state IN ('ENTERED', 'ON_AGENDA')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE joint_meeting_item, joint_meeting`);
  }
}
