import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { OrganizationLevel, OrganizationRole } from "./organization.codes.ts";

/** A body that takes part; who it is comes from the directory, not from the disputes. */
@Entity("organization")
export class OrganizationEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  name: string;

  @Column("text")
  nameEn: string;

  @Column("text", { nullable: true })
  agency: Agency | null;

  @Column("text", { array: true })
  roles: OrganizationRole[];

  @Column("text")
  divisionCode: string;

  /** Null for a body outside the levels of the network. */
  @Column("text", { nullable: true })
  level: OrganizationLevel | null;

  /** The body above it in the network. */
  @Column("text", { nullable: true })
  parentId: string | null;

  /** Of a grid: its code below the division. */
  @Column("text", { nullable: true })
  gridCode: string | null;
}
