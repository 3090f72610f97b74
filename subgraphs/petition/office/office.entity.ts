import { Column, Entity, PrimaryColumn } from "typeorm";

/** A body that numbers petitions of its own; its id is that of the body in the registry's directory. */
@Entity("petition_office")
export class PetitionOfficeEntity {
  @PrimaryColumn("text")
  id: string;

  /** The word in its numbers: 荆区信字 gives (2026)荆区信字第12号. */
  @Column("text")
  numberWord: string;

  /** Its division, for figures; an office loaded without one counts in no division's. */
  @Column("text", { nullable: true })
  divisionCode: string | null;
}
