import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DisputeCategory, DisputeLevel } from "./dispute.codes.ts";
import type { DisputeState } from "./dispute.states.ts";

/** The spine: one quarrel followed across agencies, with its one holder. */
@Entity("dispute")
export class DisputeEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  number: string;

  @Column("text")
  title: string;

  @Column("text")
  category: DisputeCategory;

  /** Null until triage has set it. */
  @Column("text", { nullable: true })
  level: DisputeLevel | null;

  @Column("text")
  state: DisputeState;

  @Column("text")
  divisionCode: string;

  @Column("text")
  holderId: string;

  @Column("timestamptz")
  registeredAt: Date;

  @Column("timestamptz", { nullable: true })
  closedAt: Date | null;

  @Column("text", { nullable: true })
  fileNumber: string | null;

  @Column("integer")
  version: number;
}
