import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { CaseTransferState } from "./case-transfer.states.ts";

/** One transfer of an accepted case inside the police, with both receipts (受案移送). */
@Entity("case_transfer")
export class CaseTransferEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  incidentId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  fromStationId: string;

  @Column("text")
  toStationId: string;

  /** The sender's number, which the receiver knows the case by until it gives its own. */
  @Column("text")
  incidentNumber: string;

  @Column("text")
  state: CaseTransferState;

  /** Why the other unit is competent. */
  @Column("text")
  reason: string;

  /** The instant on the acceptance form; the 24 hours count from it. */
  @Column("timestamptz")
  acceptedAt: Date;

  @Column("timestamptz")
  foundAt: Date;

  @Column("timestamptz", { nullable: true })
  sentAt: Date | null;

  @Column("text", { nullable: true })
  sentByPost: Post | null;

  /** When the receiver signed for it or gave it back, and the post that did. */
  @Column("timestamptz", { nullable: true })
  answeredAt: Date | null;

  @Column("text", { nullable: true })
  answeredByPost: Post | null;

  @Column("text", { nullable: true })
  givenBackReason: string | null;

  @Column("integer")
  version: number;
}
