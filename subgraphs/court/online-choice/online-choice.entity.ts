import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { NamingGround } from "./online-choice.codes.ts";
import type { OnlineChoiceState } from "./online-choice.states.ts";

/** The choice of who mediates a complaint online, before filing (在线调解组织、调解员的选定). */
@Entity("online_choice")
export class OnlineChoiceEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  courtReferralId: string;

  @Column("text")
  courtId: string;

  @Column("text")
  state: OnlineChoiceState;

  /** The day the court received the application for online mediation: its three working days count from it. */
  @Column("date")
  appliedOn: Day;

  @Column("uuid", { array: true })
  agreedPartyIds: string[];

  /** The day the last of them agreed: the parties' two working days count from it. */
  @Column("date")
  agreedOn: Day;

  /** The last of those two, where the parties choose. */
  @Column("date", { nullable: true })
  chooseBy: Day | null;

  /** Whom the parties chose or the court named. */
  @Column("text", { nullable: true })
  organizationId: string | null;

  @Column("text", { nullable: true })
  namingGround: NamingGround | null;

  @Column("date", { nullable: true })
  decidedOn: Day | null;

  /** The day the complaint went to it. */
  @Column("date", { nullable: true })
  handedOverOn: Day | null;

  @Column("integer")
  version: number;
}
