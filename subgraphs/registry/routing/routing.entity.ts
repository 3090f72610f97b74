import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DisputeCategory, DisputeLevel } from "../dispute/dispute.codes.ts";

/** A line of the routing table (归口管理): which body handles disputes of a type in a division, at a level or at any. */
@Entity("routing_rule")
export class RoutingRuleEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  category: DisputeCategory;

  @Column("text")
  divisionCode: string;

  /** Null for every level. */
  @Column("text", { nullable: true })
  level: DisputeLevel | null;

  @Column("text")
  organizationId: string;

  /** Which comes first among rules that fit alike. */
  @Column("integer")
  place: number;
}
