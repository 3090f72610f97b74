import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { IntakeChannel, IntakeSource } from "./intake.codes.ts";

/** The first recording (受理登记): who was asked first, how, and the parties' own words. Never changed afterwards. */
@Entity("intake")
export class IntakeEntity {
  @PrimaryColumn("uuid")
  disputeId: string;

  @Column("text")
  source: IntakeSource;

  @Column("text")
  channel: IntakeChannel;

  @Column("text")
  ownWords: string;

  @Column("text")
  firstReceiverId: string;

  @Column("text")
  firstReceiverPost: string;

  /** The sending body's own record or number, as it gave it: an incident, a petition, a screening round. */
  @Column("text", { nullable: true })
  sourceRecordId: string | null;

  @Column("date", { nullable: true })
  happenedOn: Day | null;

  /** Where it happened, to tell one quarrel registered twice; shown to nobody but the centre that compares. */
  @Column("text", { nullable: true })
  place: string | null;

  @Column("timestamptz")
  receivedAt: Date;

  /** When the parties were told what their data is used for (Personal Information Protection Law, arts. 17 and 35). */
  @Column("timestamptz")
  noticeGivenAt: Date;
}
