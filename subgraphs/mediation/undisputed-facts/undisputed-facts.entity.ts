import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";

/** What no party disputed when mediation failed, as all of them agreed to have it recorded; once a case. */
@Entity("undisputed_facts")
export class UndisputedFactsEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("text")
  facts: string;

  /** Every party's yes to the recording: asked when, how. */
  @Column("jsonb")
  consents: HandOver["consents"];

  @Column("date")
  recordedOn: Day;

  @Column("integer")
  version: number;
}
