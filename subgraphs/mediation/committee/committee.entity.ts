import { Column, Entity, PrimaryColumn } from "typeorm";
import type { CommitteeKind } from "./committee.codes.ts";

/** A people's mediation committee; its id is that of the body in the registry's directory. */
@Entity("committee")
export class CommitteeEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  kind: CommitteeKind;

  @Column("text")
  divisionCode: string;

  /** The word in its case numbers: 荆区人调字 gives (2026)荆区人调字第12号. */
  @Column("text")
  caseWord: string;
}

/** A people's mediator with an appointment at one committee. */
@Entity("mediator")
export class MediatorEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  committeeId: string;

  @Column("text")
  name: string;

  /** The mediator's account of the hub, where there is one. */
  @Column("text", { nullable: true })
  personId: string | null;

  @Column("boolean")
  active: boolean;
}
