import { Column, Entity, PrimaryColumn } from "typeorm";
import type { EncryptedTable } from "../../shared/encryption/encrypted-table.ts";
import type { Ciphertext } from "../../shared/encryption/field-cipher.ts";
import type { GuardianRelation, PartyKind, PartySide } from "./party.codes.ts";

/** What says who somebody is and where to find them; a credit code is in a public register. */
export const encryptedParty = {
  table: "party",
  columns: {
    name: "name",
    citizenId: "citizen_id",
    phone: "phone",
    address: "address",
    guardianName: "guardian_name",
    guardianPhone: "guardian_phone",
  },
} as const satisfies EncryptedTable;

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
  name: Ciphertext;

  @Column("text", { nullable: true })
  citizenId: Ciphertext | null;

  @Column("text", { nullable: true })
  creditCode: string | null;

  @Column("text", { nullable: true })
  phone: Ciphertext | null;

  @Column("text", { nullable: true })
  address: Ciphertext | null;

  @Column("boolean")
  minor: boolean;

  /** The account of the hub that acts for the party, where there is one: its own, for a minor its guardian's. */
  @Column("text", { nullable: true })
  personId: string | null;

  /** Who acts for it; never null for a minor. */
  @Column("text", { nullable: true })
  guardianRelation: GuardianRelation | null;

  @Column("text", { nullable: true })
  guardianName: Ciphertext | null;

  @Column("text", { nullable: true })
  guardianPhone: Ciphertext | null;
}
