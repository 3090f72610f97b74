import { Column, Entity, PrimaryColumn } from "typeorm";
import type { LinkState } from "./link.states.ts";

/** That two registrations are one quarrel, from one day to another. Nothing of either dispute is moved or rewritten. */
@Entity("dispute_link")
export class DisputeLinkEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  leadingId: string;

  @Column("uuid")
  followingId: string;

  @Column("text")
  leadingDivision: string;

  @Column("text")
  followingDivision: string;

  @Column("text")
  state: LinkState;

  @Column("text")
  reason: string;

  @Column("timestamptz")
  linkedAt: Date;

  @Column("text")
  linkedByPost: string;

  @Column("timestamptz", { nullable: true })
  unlinkedAt: Date | null;

  @Column("text", { nullable: true })
  unlinkedByPost: string | null;

  @Column("text", { nullable: true })
  unlinkReason: string | null;

  @Column("integer")
  version: number;
}
