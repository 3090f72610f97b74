import { Column, Entity, PrimaryColumn } from "typeorm";

/** An administrative division after GB/T 2260. */
@Entity("division")
export class DivisionEntity {
  @PrimaryColumn("text")
  code: string;

  @Column("text")
  name: string;

  @Column("text")
  nameEn: string;

  @Column("text", { nullable: true })
  parentCode: string | null;
}
