import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ViolenceAnswer, ViolenceStage } from "./violence-inquiry.codes.ts";

/** That it was asked whether there is domestic violence, and the answer. Never changed; asking again is another row. */
@Entity("violence_inquiry")
export class ViolenceInquiryEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  stage: ViolenceStage;

  @Column("text")
  answer: ViolenceAnswer;

  @Column("timestamptz")
  askedAt: Date;

  @Column("text")
  askedByPost: string;
}
