import { Column, Entity, PrimaryColumn } from "typeorm";
import type { SealGround } from "./seal.codes.ts";

/** That a dispute was sealed, why, and when it was opened again (封存). Who may see it meanwhile is in `dispute_seal`. */
@Entity("seal")
export class SealEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  ground: SealGround;

  @Column("timestamptz")
  sealedAt: Date;

  @Column("timestamptz", { nullable: true })
  liftedAt: Date | null;

  @Column("text", { nullable: true })
  liftedFor: string | null;

  @Column("integer")
  version: number;
}
