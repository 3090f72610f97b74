import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { PriorityGround } from "../confirmation-priority/confirmation-priority.codes.ts";
import type { ConfirmationPaper } from "../confirmation-papers/confirmation-papers.codes.ts";
import type { ConfirmationGround, RouteAfterDismissal } from "./confirmation.codes.ts";
import type { ConfirmationState } from "./confirmation.states.ts";

/** An application for judicial confirmation of one agreement at one court. */
@Entity("judicial_confirmation")
export class ConfirmationEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  agreementId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  courtId: string;

  @Column("uuid", { array: true })
  applicantIds: string[];

  @Column("text")
  state: ConfirmationState;

  @Column("date")
  appliedOn: Day;

  @Column("date", { nullable: true })
  supplementDueOn: Day | null;

  @Column("text", { array: true })
  papersMissing: string[];

  /** What the court found when it went through the papers (art. 354); empty where nobody has. */
  @Column("text", { array: true, nullable: true })
  papersPresent: ConfirmationPaper[] | null;

  @Column("boolean", { nullable: true })
  aboutProperty: boolean | null;

  @Column("date", { nullable: true })
  acceptedOn: Day | null;

  /** 诉前调确 or 民特, given on acceptance. */
  @Column("text", { nullable: true })
  caseNumber: string | null;

  @Column("text", { nullable: true })
  rulingNumber: string | null;

  /** The day of the ruling, whichever it was. */
  @Column("date", { nullable: true })
  ruledOn: Day | null;

  @Column("text", { nullable: true })
  ground: ConfirmationGround | null;

  @Column("text", { array: true })
  routesTold: RouteAfterDismissal[];

  /** Where the court looks at it before others: why, and since when. */
  @Column("text", { nullable: true })
  priorityGround: PriorityGround | null;

  @Column("date", { nullable: true })
  prioritisedOn: Day | null;

  @Column("timestamptz")
  openedAt: Date;

  @Column("integer")
  version: number;
}
