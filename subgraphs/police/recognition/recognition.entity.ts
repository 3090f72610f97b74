import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { RecognitionOutcome } from "./recognition.codes.ts";

/** The joint written application to recognise a performed agreement (申请认可), and the station's answer. */
@Entity("recognition")
export class RecognitionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  incidentId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("uuid")
  agreementId: string;

  @Column("uuid", { array: true })
  applicantIds: string[];

  @Column("date")
  appliedOn: Day;

  @Column("text", { nullable: true })
  outcome: RecognitionOutcome | null;

  @Column("date", { nullable: true })
  decidedOn: Day | null;

  @Column("integer")
  version: number;
}
