import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { OfficerRecusalAsker, OfficerRecusalGround, OfficerRecusalSubject } from "./officer-recusal.codes.ts";
import type { OfficerRecusalState } from "./officer-recusal.states.ts";

/** That an officer step aside from a mediation by the police, asked for or ordered, and what was decided (回避申请与决定). */
@Entity("officer_recusal")
export class OfficerRecusalEntity {
  @PrimaryColumn("uuid")
  id: string;

  /** The mediation it belongs to: the one of an accepted case, or the one after a road accident. */
  @Column("uuid", { nullable: true })
  mediationId: string | null;

  @Column("uuid", { nullable: true })
  trafficMediationId: string | null;

  /** The unit that mediates; it does not change while a request waits. */
  @Column("text")
  unitId: string;

  @Column("text")
  about: OfficerRecusalSubject;

  /** Whom the account of the officer belongs to, so that it is kept out afterwards; never shown. */
  @Column("text", { nullable: true })
  officerId: string | null;

  @Column("text")
  askedBy: OfficerRecusalAsker;

  @Column("uuid", { nullable: true })
  partyId: string | null;

  @Column("text")
  ground: OfficerRecusalGround;

  /** In the asker's words; for whoever decides. */
  @Column("text")
  reason: string;

  @Column("text")
  state: OfficerRecusalState;

  @Column("date")
  requestedOn: Day;

  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  /** The number of the higher body's decision, where it is about the head. */
  @Column("text", { nullable: true })
  decisionNumber: string | null;

  @Column("text", { nullable: true })
  decisionReason: string | null;

  /** Whether what the officer did before the decision stands (art. 25); decided where the recusal is granted. */
  @Column("boolean", { nullable: true })
  earlierActsStand: boolean | null;

  @Column("integer")
  version: number;
}
