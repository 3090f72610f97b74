import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Recourse } from "./recourse.codes.ts";

/** Where a contested agreement led: another mediation, or a procedure outside (反悔后的途径). */
@Entity("recourse")
export class RecourseEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  agreementId: string;

  @Column("text")
  kind: Recourse;

  /** The new case, where mediation was taken up again. */
  @Column("uuid", { nullable: true })
  caseId: string | null;

  /** The outside body and its number, as the party told it. */
  @Column("text", { nullable: true })
  body: string | null;

  @Column("text", { nullable: true })
  reference: string | null;

  @Column("date")
  begunOn: Day;

  @Column("integer")
  version: number;
}
