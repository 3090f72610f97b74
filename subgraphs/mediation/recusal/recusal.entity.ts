import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { RecusalAsker, RecusalGround } from "./recusal.codes.ts";
import type { RecusalState } from "./recusal.states.ts";

/** A request that a mediator of a case step aside, and what was decided (回避申请与决定). */
@Entity("recusal")
export class RecusalEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("text")
  mediatorId: string;

  @Column("text")
  askedBy: RecusalAsker;

  /** The party that asked; empty where the mediator did. */
  @Column("uuid", { nullable: true })
  partyId: string | null;

  @Column("text")
  ground: RecusalGround;

  /** In the asker's words; it stays with the asker and the head. */
  @Column("text")
  reason: string;

  @Column("text")
  state: RecusalState;

  @Column("date")
  requestedOn: Day;

  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  @Column("text", { nullable: true })
  decisionReason: string | null;

  @Column("text", { nullable: true })
  replacementId: string | null;

  @Column("integer")
  version: number;
}
