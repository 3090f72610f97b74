import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { CourtMode, Linkage } from "./referral.codes.ts";
import type { ReferralState } from "./referral.states.ts";

/** One step of a hand-over as the registry has signed it; `statement` is a compact JWS anyone can check with its public key. */
export interface Receipt {
  readonly organizationId: string;
  readonly post: string;
  readonly at: string;
  readonly statement: string;
}

/** A hand-over with both receipts. */
@Entity("referral")
export class ReferralEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  state: ReferralState;

  @Column("text")
  linkage: Linkage;

  @Column("text", { nullable: true })
  courtMode: CourtMode | null;

  @Column("text")
  fromOrganizationId: string;

  @Column("text")
  toOrganizationId: string;

  @Column("text", { nullable: true })
  sourceRecordId: string | null;

  @Column("text", { nullable: true })
  sourceNumber: string | null;

  @Column("boolean")
  civilPartOnly: boolean;

  @Column("text")
  legalBasis: string;

  @Column("jsonb")
  consents: HandOver["consents"];

  @Column("jsonb")
  documents: HandOver["documents"];

  /** The referral whose matter this one hands back. */
  @Column("uuid", { nullable: true })
  handsBack: string | null;

  @Column("timestamptz")
  sentAt: Date;

  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  /** Why it was returned or withdrawn. */
  @Column("text", { nullable: true })
  reason: string | null;

  @Column("jsonb")
  sentReceipt: Receipt;

  @Column("jsonb", { nullable: true })
  decisionReceipt: Receipt | null;

  @Column("integer")
  version: number;
}
