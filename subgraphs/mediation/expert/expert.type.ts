import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { Sector } from "../committee/sector.codes.ts";
import { sectorEnum } from "../committee/sector.type.ts";

@ObjectType({ description: "An expert of the pool. 专家库专家" })
export class Expert {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "The name. 姓名" })
  name: string;

  @Field(() => sectorEnum, { description: "The field. 领域" })
  field: Sector;

  @Field(() => Day, { description: "From when the term runs. 聘期起" })
  termFrom: string;

  @Field(() => Day, { description: "Until when the term runs. 聘期止" })
  termUntil: string;
}

export const ExpertConnection = connectionType(() => Expert, "Expert", "专家");
