import { Column, Entity, PrimaryColumn } from "typeorm";

/** Which body stands next above another, as petition work knows the directory: it reviews that body's answers. */
@Entity("petition_higher_body")
export class HigherBodyEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  higherBodyId: string;
}
