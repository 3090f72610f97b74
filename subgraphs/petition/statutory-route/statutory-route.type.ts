import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type StatutoryProcedure, statutoryProcedures } from "./statutory-route.codes.ts";

export const statutoryProcedureEnum = hubEnum(
  "StatutoryProcedure",
  "The legal procedure a matter belongs to. 法定程序",
  statutoryProcedures,
);

@ObjectType({ description: "The legal procedure a petition was pointed to. 导入法定程序" })
export class StatutoryRoute {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "The day the petitioner was pointed there. 导入日" })
  routedOn: string;

  petitionId: string;

  @Field(() => statutoryProcedureEnum, {
    nullable: true,
    description: "Which procedure; with the rest for the bodies the petition is with and the petitioner. 程序",
  })
  procedure: StatutoryProcedure;

  @Field(() => String, { nullable: true, description: "The body whose procedure it is, as it was named. 受理机关" })
  bodyName: string;

  @Field(() => String, {
    nullable: true,
    description: "What the petitioner was told: how to begin it, and by when. 告知内容",
  })
  told: string;
}
