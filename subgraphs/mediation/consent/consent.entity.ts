import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import type { ConsentAnswer } from "./consent.codes.ts";

/** A party was asked and answered. Every answer is a row of its own: a withdrawal does not erase the yes before it. */
@Entity("consent")
export class ConsentEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("uuid")
  partyId: string;

  @Column("date")
  askedOn: Day;

  @Column("text")
  means: ConsentMeans;

  @Column("text")
  answer: ConsentAnswer;

  /** Whether a yes covers sittings online (Online Mediation Rules, art. 4). */
  @Column("boolean")
  online: boolean;

  @Column("timestamptz")
  answeredAt: Date;

  @Column("integer")
  version: number;
}
