import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { AgreementChangeInput } from "../agreement/agreement.payload.ts";
import type { Recourse as RecourseKind } from "./recourse.codes.ts";
import { Recourse, recourseEnum } from "./recourse.type.ts";

@InputType({ description: "A party took a way after contesting an agreement. 反悔后途径" })
export class RecordRecourseInput extends AgreementChangeInput {
  @Field(() => recourseEnum, { description: "Which way; a new mediation is found by itself. 途径" })
  kind: RecourseKind;

  @Field(() => Line, { nullable: true, description: "The outside body. 外部机构" })
  body?: string | null;

  @Field(() => Line, { nullable: true, description: "Its number. 外部编号" })
  reference?: string | null;

  @Field(() => Day, { description: "The day it began. 开始日" })
  begunOn: string;
}

export const recordRecourse = payloadOf("RecordRecoursePayload", "What came of recording it. 记录结果", {
  name: "recourse",
  type: () => Recourse,
  description: "The way as recorded. 反悔后途径",
});
