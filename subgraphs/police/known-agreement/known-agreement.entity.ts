import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** What the police keep of a committee's agreement: that it stands, between whom, and whether it is performed. No terms. */
@Entity("known_agreement")
export class KnownAgreementEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("uuid")
  mediationCaseId: string;

  @Column("uuid", { array: true })
  partyIds: string[];

  @Column("date")
  effectiveOn: Day;

  /** When the committee announced that it took effect: the day alone cannot tell a morning from an evening. */
  @Column("timestamptz")
  announcedAt: Date;

  @Column("date", { nullable: true })
  performedOn: Day | null;

  /** The day a party changed its mind or defaulted, as the committee announced it. */
  @Column("date", { nullable: true })
  contestedOn: Day | null;
}
