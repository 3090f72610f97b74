import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { StatutoryProcedure } from "./statutory-route.codes.ts";

/** The legal procedure a petition belongs to, once it was pointed there; one a petition. */
@Entity("petition_statutory_route")
export class StatutoryRouteEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("text")
  procedure: StatutoryProcedure;

  /** The body whose procedure it is, as it was named to the petitioner; it need not be in the directory. */
  @Column("text")
  bodyName: string;

  @Column("text")
  told: string;

  @Column("date")
  routedOn: Day;
}
