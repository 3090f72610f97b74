import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import type { CampaignSubject } from "./campaign.codes.ts";

/** A named drive in a period (专项行动). */
@Entity("campaign")
export class CampaignEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  name: string;

  @Column("text")
  subject: CampaignSubject;

  @Column("text")
  divisionCode: string;

  @Column("date")
  periodFrom: Day;

  @Column("date")
  periodTo: Day;

  @Column("text", { array: true })
  categories: DisputeCategory[];

  @Column("integer")
  version: number;
}

/** That a dispute belongs to a drive. */
@Entity("campaign_tag")
export class CampaignTagEntity {
  @PrimaryColumn("uuid")
  campaignId: string;

  @PrimaryColumn("uuid")
  disputeId: string;

  @Column("timestamptz")
  taggedAt: Date;
}
