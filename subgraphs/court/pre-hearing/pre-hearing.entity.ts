import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { PreHearingOutcome } from "./pre-hearing.codes.ts";

/** One mediation by the court itself before the hearing (庭前调解), as a rule by a judge's assistant. */
@Entity("pre_hearing_mediation")
export class PreHearingEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  courtReferralId: string;

  /** The team it is held in, where the court has teams. */
  @Column("text", { nullable: true })
  teamId: string | null;

  @Column("text")
  post: Post;

  @Column("jsonb")
  consents: HandOver["consents"];

  @Column("date")
  openedOn: Day;

  @Column("text", { nullable: true })
  outcome: PreHearingOutcome | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("integer")
  version: number;
}
