import { Column, Entity, PrimaryColumn } from "typeorm";

/** A people's court; its id is that of the body in the registry's directory. */
@Entity("court")
export class CourtEntity {
  @PrimaryColumn("text")
  id: string;

  /** As case numbers write it: 鄂1003. It keeps its old digits when a division changes, so it is not derived. */
  @Column("text")
  code: string;

  /** The GB/T 2260 code of the division it sits over. */
  @Column("text")
  divisionCode: string;
}
