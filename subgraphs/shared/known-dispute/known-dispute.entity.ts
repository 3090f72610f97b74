import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an agency keeps of a dispute the registry owns: enough to decide, nothing to show. */
@Entity("known_dispute")
export class KnownDisputeEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  number: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  category: string;

  /** The one body that holds the dispute now, as last announced. */
  @Column("text")
  holderId: string;
}

/** A party as the registry announced it: no name, no number, no address. */
@Entity("party")
export class KnownPartyEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  side: "APPLICANT" | "RESPONDENT" | "OTHER";

  @Column("text")
  kind: "PERSON" | "ORGANIZATION";

  @Column("boolean")
  minor: boolean;

  @Column("text", { nullable: true })
  personId: string | null;
}

/** A body that holds or held the dispute, sent or received it, or takes part: the ground of its right to see it. */
@Entity("dispute_relation")
export class DisputeRelationEntity {
  @PrimaryColumn("uuid")
  disputeId: string;

  @PrimaryColumn("text")
  organizationId: string;
}
