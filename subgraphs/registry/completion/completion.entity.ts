import { Column, Entity, PrimaryColumn } from "typeorm";
import type { CompletionState } from "./completion.states.ts";

/** What the handling body reports of the result. */
@Entity("completion_report")
export class CompletionReportEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  organizationId: string;

  @Column("text")
  state: CompletionState;

  @Column("text")
  outcome: "RESOLVED" | "UNRESOLVED";

  @Column("text")
  summary: string;

  /** The routes the parties were told: arbitration, administrative, judicial (People's Mediation Law, art. 26). */
  @Column("text", { array: true })
  routesTold: string[];

  @Column("timestamptz")
  reportedAt: Date;

  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("integer")
  version: number;
}
