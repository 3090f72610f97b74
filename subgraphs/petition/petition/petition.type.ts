import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, Instant, Line } from "../../shared/scalars/scalars.ts";
import type { LeadDecision } from "../lead-body/lead-body.codes.ts";
import {
  type PetitionChannel,
  type PetitionClass,
  type PetitionField,
  type PetitionRoute,
  type ReentryGround,
  petitionChannels,
  petitionClasses,
  petitionFields,
  petitionRoutes,
  reentryGrounds,
} from "./petition.codes.ts";
import { type PetitionState, petitionProcedure } from "./petition.states.ts";

export const petitionStateEnum = stateEnum(petitionProcedure);
export const classEnum = hubEnum("PetitionClass", "The class of a petition. 信访事项类别", petitionClasses);
export const channelEnum = hubEnum("PetitionChannel", "How a petition came in. 信访渠道", petitionChannels);
export const fieldEnum = hubEnum("PetitionField", "What a petition is about. 信访事项涉及领域", petitionFields);
export const routeEnum = hubEnum(
  "PetitionRoute",
  "Where an item goes that is no petition matter. 转送去向",
  petitionRoutes,
);
const reentryEnum = hubEnum(
  "PetitionReentryGround",
  "Why an item is not taken in anew. 同一事项不予受理事由",
  reentryGrounds,
);
export const petitionAvailability = availabilityOf(petitionProcedure);

@Directive('@key(fields: "id")')
@ObjectType({ description: "One matter brought to a petition office: the item, not the person. 信访事项" })
export class Petition {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Line, { description: "The office's own number. 信访编号" })
  number: string;

  @Field(() => classEnum, { description: "Its class. 类别" })
  petitionClass: PetitionClass;

  @Field(() => channelEnum, { description: "How it came in. 信访渠道" })
  channel: PetitionChannel;

  @Field(() => fieldEnum, {
    nullable: true,
    description: "What it is about; empty where nothing was named. 涉及领域",
  })
  field: PetitionField | null;

  @Field(() => Instant, { description: "When it was received; the first clock runs from that day. 收到时间" })
  receivedAt: Date;

  @Field(() => Instant, { description: "When it was registered. 登记时间" })
  registeredAt: Date;

  @Field(() => petitionStateEnum, { description: "Where it stands. 状态" })
  state: PetitionState;

  @Field(() => Int, { nullable: true, description: "How many people bring it. 信访人数" })
  numberOfPetitioners: number;

  @Field(() => Int, { nullable: true, description: "How many came for a group that visits. 走访代表人数" })
  representatives: number | null;

  @Field(() => routeEnum, { nullable: true, description: "The kind of body it was routed to. 转送去向" })
  routedTo: PetitionRoute | null;

  @Field(() => Day, { nullable: true, description: "The day it was routed. 转送日" })
  routedOn: string | null;

  @Field(() => reentryEnum, {
    nullable: true,
    description: "Why it was not taken in anew: how the earlier item of the same matter stood. 不予受理事由",
  })
  reentryGround: ReentryGround | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day the petitioner was told the way, or it was found that nobody can be told. 告知日",
  })
  notifiedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the competent body accepted it. 受理日" })
  acceptedOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day what its answer granted was done. 处理意见落实日",
  })
  carriedOutOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  officeId: string;
  competentBodyId: string | null;
  otherBodyIds: string[];
  leadBodyId: string | null;
  leadDecidedBy: LeadDecision | null;
  carriedOutById: string | null;
  disputeId: string | null;
  petitionerPartyIds: string[];
  repeatOfId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What is brought forward, for the bodies the petition is with and whoever brought it; nobody's once it was routed. 信访内容",
  })
  matter: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The way and procedure the petitioner was told, for the bodies the petition is with and the petitioner. 告知内容",
  })
  notice: string | null;
}

export const PetitionConnection = connectionType(() => Petition, "Petition", "信访事项");
