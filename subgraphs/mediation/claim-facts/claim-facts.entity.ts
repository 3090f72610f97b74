import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ClaimKind } from "./claim-facts.codes.ts";

/** What a medical, traffic or labour case needs to know besides. Health data: for the committee and the parties. */
@Entity("claim_facts")
export class ClaimFactsEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("text")
  kind: ClaimKind;

  @Column("text")
  claim: string;

  /** In yuan. */
  @Column("numeric", { precision: 14, scale: 2, nullable: true })
  amount: string | null;

  @Column("text", { nullable: true })
  determinationNumber: string | null;

  @Column("text", { nullable: true })
  appraisalBody: string | null;

  @Column("date", { nullable: true })
  appraisedOn: Day | null;

  @Column("text", { nullable: true })
  insurer: string | null;

  @Column("boolean", { nullable: true })
  insurerPresent: boolean | null;

  @Column("integer")
  version: number;
}
