import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** One thing an agreement says is to be performed (履行事项). */
@Entity("performance_item")
export class PerformanceItemEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  agreementId: string;

  @Column("integer")
  number: number;

  @Column("text")
  what: string;

  @Column("numeric", { precision: 14, scale: 2, nullable: true })
  amount: string | null;

  @Column("date")
  dueOn: Day;

  @Column("date", { nullable: true })
  performedOn: Day | null;

  @Column("text", { nullable: true })
  proof: string | null;
}
