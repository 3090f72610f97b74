import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { LeadDecision } from "../lead-body/lead-body.codes.ts";
import type { PetitionChannel, PetitionClass, PetitionField, PetitionRoute, ReentryGround } from "./petition.codes.ts";
import type { PetitionState } from "./petition.states.ts";

/**
 * One matter brought to a petition office: the item, not the person. Names and addresses stay with the office; what
 * belongs to no dispute has neither dispute nor division, so that no condition over them finds it.
 */
@Entity("petition")
export class PetitionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  officeId: string;

  /** The office's own: (2026)荆区信字第12号. */
  @Column("text")
  number: string;

  @Column("text")
  petitionClass: PetitionClass;

  @Column("text")
  channel: PetitionChannel;

  /** What it is about, for figures; empty where the clerk named nothing. */
  @Column("text", { nullable: true })
  field: PetitionField | null;

  @Column("timestamptz")
  receivedAt: Date;

  @Column("timestamptz")
  registeredAt: Date;

  @Column("text")
  state: PetitionState;

  @Column("text")
  matter: string;

  @Column("integer")
  numberOfPetitioners: number;

  /** How many came for a group that visits. */
  @Column("integer", { nullable: true })
  representatives: number | null;

  @Column("uuid", { nullable: true })
  disputeId: string | null;

  @Column("text", { nullable: true })
  divisionCode: string | null;

  /** The parties of the dispute who brought it: they see it as their own, the other side does not. */
  @Column("uuid", { array: true })
  petitionerPartyIds: string[];

  /** The body that answers it: the one it went to, or the office where it is competent itself. */
  @Column("text", { nullable: true })
  competentBodyId: string | null;

  /** Bodies it is with besides: those concerned where it is several bodies' matter, and those that review the answer. */
  @Column("text", { array: true })
  otherBodyIds: string[];

  /** Where several bodies are concerned: the one that leads, and how it was found. */
  @Column("text", { nullable: true })
  leadBodyId: string | null;

  @Column("text", { nullable: true })
  leadDecidedBy: LeadDecision | null;

  /** What an answer granted was done. */
  @Column("date", { nullable: true })
  carriedOutOn: Day | null;

  @Column("text", { nullable: true })
  carriedOutById: string | null;

  /** The earlier item of the same matter. It links items, never persons. */
  @Column("uuid", { nullable: true })
  repeatOfId: string | null;

  /** Where it was linked to its earlier item instead of being handled: how that one stood. */
  @Column("text", { nullable: true })
  reentryGround: ReentryGround | null;

  @Column("text", { nullable: true })
  routedTo: PetitionRoute | null;

  @Column("date", { nullable: true })
  routedOn: Day | null;

  @Column("date", { nullable: true })
  notifiedOn: Day | null;

  /** The way and procedure the petitioner was told; empty where name or address is unclear. */
  @Column("text", { nullable: true })
  notice: string | null;

  @Column("date", { nullable: true })
  acceptedOn: Day | null;

  @Column("integer")
  version: number;
}
