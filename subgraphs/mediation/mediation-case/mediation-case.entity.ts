import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { CaseOrigin, RemedyRoute, TerminationGround } from "./mediation-case.codes.ts";
import type { MediationCaseState } from "./mediation-case.states.ts";

/** One mediation track of a dispute at one committee. */
@Entity("mediation_case")
export class MediationCaseEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  committeeId: string;

  @Column("text")
  origin: CaseOrigin;

  @Column("text")
  state: MediationCaseState;

  /** Given on acceptance: (2026)荆区人调字第12号. */
  @Column("text", { nullable: true })
  number: string | null;

  /** The registry's hand-over it came by, and the sender's own record. */
  @Column("uuid", { nullable: true })
  referralId: string | null;

  @Column("text", { nullable: true })
  sourceRecordId: string | null;

  /** Between which kinds of body it was handed over; empty where nobody did, and in cases older than this column. */
  @Column("text", { nullable: true })
  linkage: HandOver["linkage"] | null;

  @Column("text", { nullable: true })
  courtMode: HandOver["courtMode"];

  /** The court or police body that pointed the applicant here, and the day; both or neither. */
  @Column("text", { nullable: true })
  guidedById: string | null;

  @Column("date", { nullable: true })
  guidedOn: Day | null;

  /** The day of application; it interrupts limitation (Limitation Provisions, art. 12) and is never edited. */
  @Column("date")
  appliedOn: Day;

  @Column("date", { nullable: true })
  acceptedOn: Day | null;

  @Column("text", { array: true })
  mediatorIds: string[];

  @Column("text", { nullable: true })
  mediatorChosenBy: "PARTIES" | "COMMITTEE" | null;

  @Column("text", { nullable: true })
  ground: TerminationGround | null;

  @Column("text", { array: true })
  routesTold: RemedyRoute[];

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("timestamptz")
  openedAt: Date;

  @Column("integer")
  version: number;
}
