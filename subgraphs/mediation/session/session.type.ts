import { Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";

export const modeEnum = hubEnum("SessionMode", "Where a session is held. 调解方式", {
  ON_SITE: { en: "In one place.", zh: "现场" },
  ONLINE: { en: "Online, with consent.", zh: "线上" },
});

@ObjectType({ description: "One sitting. What was said in it stays with the committee. 调解场次" })
export class MediationSession {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Int, { description: "The how-manieth of the case. 场次" })
  number: number;

  @Field(() => Day, { description: "The day it was held. 日期" })
  heldOn: string;

  @Field(() => modeEnum, { description: "On site or online. 方式" })
  mode: "ON_SITE" | "ONLINE";

  @Field(() => Boolean, { description: "Whether it was open; closed unless the parties chose otherwise. 是否公开" })
  open: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The record, for the committee's own people only. 调解笔录",
  })
  record: string;
  caseId: string;
  presentPartyIds: string[];
  presentParticipantIds: string[];
}
