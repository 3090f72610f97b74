import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DuplicateRule } from "../fingerprint/fingerprint.codes.ts";
import type { MatchedFact } from "../fingerprint/fingerprint.rules.ts";
import type { DuplicateState } from "./duplicate.states.ts";

/** A rule that found the two alike, and what matched; no name or number of a party is kept here. */
export interface DuplicateMatch {
  readonly rule: DuplicateRule;
  readonly facts: readonly MatchedFact[];
}

/** Two registrations of one division that look like one quarrel. It changes neither of them. */
@Entity("duplicate_candidate")
export class DuplicateCandidateEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  earlierId: string;

  @Column("uuid")
  laterId: string;

  @Column("text")
  divisionCode: string;

  @Column("jsonb")
  matches: readonly DuplicateMatch[];

  @Column("text")
  state: DuplicateState;

  @Column("timestamptz")
  foundAt: Date;

  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  @Column("text", { nullable: true })
  decidedByPost: string | null;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("integer")
  version: number;
}
