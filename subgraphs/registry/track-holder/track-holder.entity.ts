import { Column, Entity, PrimaryColumn } from "typeorm";

/** Which body has a record of an agency now: its own work list shows the clocks of that record. */
@Entity("track_holder")
export class TrackHolderEntity {
  /** The agency's record: an incident, a court referral, a petition. */
  @PrimaryColumn("text")
  recordId: string;

  /** Whose record it is. */
  @Column("text")
  organizationId: string;

  /** Who answers it instead, as long as it is with them: a petition stays its office's wherever it goes. */
  @Column("text", { nullable: true })
  passedToId: string | null;
}
