import { Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type CentreConcentration, type ResidenceMode, centreConcentrations, residenceModes } from "./centre.codes.ts";

const modeEnum = hubEnum("ResidenceMode", "How a unit is present in a centre. 入驻方式", residenceModes);
const traitEnum = hubEnum(
  "CentreConcentration",
  "What a centre says of how it works; it describes and decides nothing. 三集模式",
  centreConcentrations,
);

@ObjectType({ description: "A centre as a place: its windows and the bodies that are there. 调处中心场所" })
export class HandlingCentre {
  @Field(() => Day, { description: "The day it opened. 启用日期" })
  openedOn: string;

  @Field(() => [traitEnum], { description: "How it works, as it says itself. 运行模式" })
  workingModel: CentreConcentration[];

  organizationId: string;
}

@ObjectType({ description: "A counter of a centre. 服务窗口" })
export class ServiceWindow {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Int, { description: "The number over it. 窗口号" })
  number: number;

  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => String, { description: "Its name in English. 英文名称" })
  nameEn: string;
}

@ObjectType({ description: "That a body is present in a centre, from one day to another. 入驻单位" })
export class ResidentUnit {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => modeEnum, { description: "How it is present. 入驻方式" })
  mode: ResidenceMode;

  @Field(() => Day, { description: "Since when. 入驻日期" })
  since: string;

  @Field(() => Day, { nullable: true, description: "The last day, where one is set. 撤出日期" })
  until: string | null;

  organizationId: string;
  windowId: string | null;
}
