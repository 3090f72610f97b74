import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Agency } from "../state-machine/agencies.ts";

/** A body of the registry's directory, as far as another agency has to know it to send something there. */
@Entity("known_body")
export class KnownBodyEntity {
  @PrimaryColumn("text")
  id: string;

  /** The agency whose work it does; null for a body that is none's, such as a street. */
  @Column("text", { nullable: true })
  agency: Agency | null;

  /** What it is, in the directory's words; one body may be several things. */
  @Column("text", { array: true })
  roles: readonly string[];

  @Column("text")
  divisionCode: string;
}
