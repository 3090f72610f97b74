import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { GuardianAnswer } from "./public-security-sitting.codes.ts";

/** One sitting of a mediation by the police (治安调解场次): who was there, never what was said. */
@Entity("public_security_sitting")
export class PublicSecuritySittingEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  mediationId: string;

  /** The first or the second one; the law knows no third (art. 183). */
  @Column("integer")
  ordinal: number;

  @Column("date")
  heldOn: Day;

  @Column("text")
  place: string;

  /** The presiding officer's post; who it was is in the audit trail. */
  @Column("text")
  presidedBy: Post;

  @Column("integer")
  officers: number;

  @Column("integer")
  auxiliaries: number;

  @Column("boolean")
  fullyRecorded: boolean;

  @Column("uuid", { array: true })
  presentPartyIds: string[];

  /** Parties an agent came for. */
  @Column("uuid", { array: true })
  representedPartyIds: string[];

  @Column("text", { array: true })
  othersPresent: string[];

  @Column("jsonb")
  guardians: readonly { readonly partyId: string; readonly answer: GuardianAnswer }[];
}
