import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { Sector } from "../committee/sector.codes.ts";
import { sectorEnum } from "../committee/sector.type.ts";
import { type TrainerKind, trainerKinds } from "./trainer.codes.ts";

export const trainerKindEnum = hubEnum(
  "TrainerKind",
  "Where those who train mediators come from. 师资类别",
  trainerKinds,
);

@ObjectType({ description: "Somebody of the pool who trains mediators; no score and no ranking. 师资库成员" })
export class Trainer {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "The name. 姓名" })
  name: string;

  @Field(() => trainerKindEnum, { description: "Where they come from. 类别" })
  kind: TrainerKind;

  @Field(() => String, { description: "The body they come from. 单位" })
  unit: string;

  @Field(() => [sectorEnum], { description: "The fields they train for; empty for mediation in general. 培训领域" })
  sectors: readonly Sector[];

  @Field(() => Day, { description: "From when the term runs. 聘期起" })
  termFrom: string;

  @Field(() => Day, { description: "Until when the term runs. 聘期止" })
  termUntil: string;
}

export const TrainerConnection = connectionType(() => Trainer, "Trainer", "师资库成员");
