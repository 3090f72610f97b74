import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { TimelineKind } from "./timeline.kinds.ts";

/** One thing an agency announced. Written once, never changed: a correction is an entry of its own. */
@Entity("timeline_entry")
export class TimelineEntryEntity {
  /** The event's own id. */
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  kind: TimelineKind;

  @Column("text")
  source: Agency;

  @Column("text")
  recordId: string;

  @Column("timestamptz")
  occurredAt: Date;

  @Column("timestamptz")
  recordedAt: Date;

  /** When the registry heard of it: what was not learned yet was not known. */
  @Column("timestamptz")
  learnedAt: Date;

  @Column("text", { nullable: true })
  organizationId: string | null;

  @Column("text")
  post: string;

  @Column("jsonb")
  facts: { readonly name: string; readonly value: string }[];

  /** The order in which the registry wrote entries down; settles ties for good. */
  @Column({ type: "bigint", insert: false, update: false })
  place: string;
}
