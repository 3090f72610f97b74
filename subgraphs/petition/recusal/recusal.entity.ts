import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { PetitionRecusalAsker, PetitionRecusalGround } from "./recusal.codes.ts";
import type { PetitionRecusalState } from "./recusal.states.ts";

/** Somebody's interest in a petition, declared or asserted, and what was decided; written under the petition's lock. */
@Entity("petition_recusal")
export class PetitionRecusalEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  /** The body whose member of staff it is, and whose head decides. */
  @Column("text")
  bodyId: string;

  @Column("text")
  askedBy: PetitionRecusalAsker;

  /** The account that is kept out; empty where the petitioner asked and nobody was found yet. It is never shown. */
  @Column("text", { nullable: true })
  staffId: string | null;

  /** Whom the petitioner means, by post or window. */
  @Column("text", { nullable: true })
  about: string | null;

  @Column("text")
  ground: PetitionRecusalGround;

  /** In the asker's words; for the head who decides. */
  @Column("text")
  reason: string;

  @Column("text")
  state: PetitionRecusalState;

  @Column("date")
  requestedOn: Day;

  @Column("date", { nullable: true })
  decidedOn: Day | null;

  @Column("text", { nullable: true })
  decisionReason: string | null;

  /** The post that goes on with it. */
  @Column("text", { nullable: true })
  takenOverBy: string | null;

  @Column("integer")
  version: number;
}
