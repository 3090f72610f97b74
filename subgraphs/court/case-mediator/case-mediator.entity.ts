import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { CaseMediatorKind } from "./case-mediator.codes.ts";

/** Who mediated in one case at court. Asked by case only: there is no way from a person to its cases. */
@Entity("court_case_mediator")
export class CaseMediatorEntity {
  @PrimaryColumn("uuid")
  courtReferralId: string;

  /** The id of the mediator, body or account as its own agency knows it; shown to nobody. */
  @PrimaryColumn("text")
  mediatorId: string;

  @Column("text")
  kind: CaseMediatorKind;

  @Column("date")
  since: Day;

  /** The day a recusal was granted. */
  @Column("date", { nullable: true })
  steppedAsideOn: Day | null;
}
