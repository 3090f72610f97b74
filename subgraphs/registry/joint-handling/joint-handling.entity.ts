import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** An order that calls several bodies together for one dispute (调处调度). The dispute keeps its one holder. */
@Entity("dispatch_order")
export class DispatchOrderEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  leadOrganizationId: string;

  @Column("text", { array: true })
  memberIds: string[];

  /** The standing group that was called, where one was. */
  @Column("text", { nullable: true })
  groupId: string | null;

  @Column("date")
  meetingOn: Day;

  @Column("text")
  reason: string;

  @Column("timestamptz")
  orderedAt: Date;

  @Column("integer")
  version: number;
}
