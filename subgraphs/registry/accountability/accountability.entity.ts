import { Column, Entity, PrimaryColumn } from "typeorm";
import type { AccountabilityAnswer, AccountabilityGround } from "./accountability.codes.ts";
import type { AccountabilityState } from "./accountability.states.ts";

/** A recommendation to hold a body to account (责任追究建议). It names bodies only; there is no column for a person. */
@Entity("accountability_recommendation")
export class AccountabilityEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  state: AccountabilityState;

  @Column("text")
  recommenderId: string;

  /** The body it is about. */
  @Column("text")
  subjectId: string;

  @Column("text")
  competentBodyId: string;

  @Column("text")
  ground: AccountabilityGround;

  @Column("text")
  statement: string;

  @Column("uuid", { array: true })
  noticeIds: string[];

  @Column("timestamptz")
  recommendedAt: Date;

  @Column("text", { nullable: true })
  answer: AccountabilityAnswer | null;

  /** The reasons of the answer, or of taking it back. */
  @Column("text", { nullable: true })
  reason: string | null;

  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  @Column("integer")
  version: number;
}
