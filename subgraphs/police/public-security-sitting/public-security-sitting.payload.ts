import { Field, ID, InputType, Int } from "type-graphql";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import type { GuardianAnswer } from "./public-security-sitting.codes.ts";
import { guardianEnum } from "./public-security-sitting.type.ts";

@InputType({ description: "How the guardian of a minor party was dealt with. 监护人到场情况" })
export class SittingGuardianInput {
  @Field(() => ID, { description: "The party who is a minor. 未成年当事人" })
  partyId: string;

  @Field(() => guardianEnum, { description: "What came of it. 到场情况" })
  answer: GuardianAnswer;
}

@InputType({ description: "A sitting as it was held. 治安调解场次" })
export class PublicSecuritySittingInput {
  @Field(() => Day, { description: "The day. 调解日" })
  heldOn: string;

  @Field(() => Line, { description: "The place. 地点" })
  place: string;

  @Field(() => Int, { description: "How many officers mediated, the presiding one included. 民警人数" })
  officers: number;

  @Field(() => Int, { defaultValue: 0, description: "How many auxiliaries helped. 警务辅助人员人数" })
  auxiliaries: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether all of it was kept in sound and picture; one officer alone has to. 全程录音录像",
  })
  fullyRecorded: boolean;

  @Field(() => [ID], { description: "The parties who came in person. 到场当事人" })
  presentPartyIds: string[];

  @Field(() => [ID], { defaultValue: [], description: "The parties an agent came for; of one side only. 由代理人到场" })
  representedPartyIds: string[];

  @Field(() => [Line], { defaultValue: [], description: "Who else was there, and why. 其他在场人员" })
  othersPresent: string[];

  @Field(() => [SittingGuardianInput], { defaultValue: [], description: "Guardians of minor parties. 监护人" })
  guardians: SittingGuardianInput[];
}
