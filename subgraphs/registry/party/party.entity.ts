import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PartyKind, PartySide } from "./party.codes.ts";

/** A party to one dispute. The same person in another dispute is another row: nothing here leads from one to the other. */
@Entity("party")
export class PartyEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  /** Order in which the parties were named at intake. */
  @Column("integer")
  place: number;

  @Column("text")
  side: PartySide;

  @Column("text")
  kind: PartyKind;

  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  citizenId: string | null;

  @Column("text", { nullable: true })
  creditCode: string | null;

  @Column("text", { nullable: true })
  phone: string | null;

  @Column("text", { nullable: true })
  address: string | null;

  @Column("boolean")
  minor: boolean;

  /** The party's own account of the hub, where it has one. */
  @Column("text", { nullable: true })
  personId: string | null;
}
