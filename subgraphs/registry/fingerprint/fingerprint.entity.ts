import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DuplicateRule } from "./fingerprint.codes.ts";

/** A keyed digest of what a registration is compared by. It cannot be read back, and nothing lists by it. */
@Entity("dispute_fingerprint")
export class DisputeFingerprintEntity {
  @PrimaryColumn("uuid")
  disputeId: string;

  @PrimaryColumn("text")
  digest: string;

  @Column("text")
  rule: DuplicateRule;

  /** By its name, the secret it was made with; null where that was before secrets had names. */
  @Column("text", { nullable: true })
  madeWith: string | null;
}
