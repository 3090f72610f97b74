import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { OpinionResult } from "./opinion.codes.ts";

/** The written answer to a petition (信访处理意见书). */
@Entity("petition_opinion")
export class OpinionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("text")
  result: OpinionResult;

  @Column("text")
  claim: string;

  @Column("text")
  facts: string;

  @Column("text")
  conclusion: string;

  @Column("text")
  legalGround: string;

  @Column("date")
  issuedOn: Day;
}
