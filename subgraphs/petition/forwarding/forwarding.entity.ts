import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ForwardingCustody, ForwardingEnd, ForwardingManner } from "./forwarding.codes.ts";

/** A petition went to the body that is to answer it. Each time is a row of its own; written under the petition's lock. */
@Entity("petition_forwarding")
export class ForwardingEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("integer")
  number: number;

  @Column("text")
  manner: ForwardingManner;

  @Column("text")
  toOrganizationId: string;

  @Column("date")
  forwardedOn: Day;

  /** For an assignment: the day its office wants a reply by. */
  @Column("date", { nullable: true })
  replyDueOn: Day | null;

  @Column("text")
  custody: ForwardingCustody;

  /** The day the body received it: of signing where a dispute came along, of forwarding where none did. */
  @Column("date", { nullable: true })
  receivedOn: Day | null;

  /** The last day to object; empty where the holiday calendar lacks the year. */
  @Column("date", { nullable: true })
  objectBy: Day | null;

  @Column("date", { nullable: true })
  objectedOn: Day | null;

  @Column("text", { nullable: true })
  objection: string | null;

  @Column("boolean", { nullable: true })
  objectionAgreed: boolean | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("text", { nullable: true })
  endedBecause: ForwardingEnd | null;

  /** What was said when it was given back, withdrawn or not opened. */
  @Column("text", { nullable: true })
  reason: string | null;
}
