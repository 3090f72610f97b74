import { Field, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Line, Text } from "../../shared/scalars/scalars.ts";
import { PetitionHearingOpen } from "../hearing/hearing.type.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import type { StatutoryProcedure } from "./statutory-route.codes.ts";
import { statutoryProcedureEnum } from "./statutory-route.type.ts";

@InputType({ description: "The matter belongs to another legal procedure. 导入法定程序" })
export class RouteToProcedureInput extends PetitionChangeInput {
  @Field(() => statutoryProcedureEnum, { description: "Which one. 程序" })
  procedure: StatutoryProcedure;

  @Field(() => Line, { description: "The body whose procedure it is. 受理机关" })
  bodyName: string;

  @Field(() => Text, { description: "What the petitioner is told: how to begin it, and by when. 告知内容" })
  told: string;
}

export const routeToProcedure = payloadOf(
  "RouteToProcedurePayload",
  "What came of pointing it there. 导入结果",
  petitionField,
  [OtherBody, PetitionHearingOpen],
);
