import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PurposeCode } from "../../shared/auth/viewer.ts";

/** That somebody asked, of which stated dispute, what for and what was answered; what was typed in is not kept. */
@Entity("known_elsewhere_inquiry")
export class KnownElsewhereInquiryEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  personId: string;

  @Column("text", { nullable: true })
  organizationId: string | null;

  @Column("text")
  post: string;

  @Column("text")
  purpose: PurposeCode;

  @Column("text")
  askedBy: "RECORD" | "PARTIES";

  @Column("boolean")
  known: boolean;

  @Column("timestamptz")
  askedAt: Date;

  @Column("integer")
  version: number;
}
