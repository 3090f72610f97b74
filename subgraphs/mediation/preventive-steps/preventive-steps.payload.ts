import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import type { ReportedBody } from "./preventive-steps.codes.ts";
import { PreventiveSteps, reportedBodyEnum } from "./preventive-steps.type.ts";

@InputType({ description: "Steps against a quarrel growing worse, and the report if one was made. 预防激化措施及报告" })
export class RecordPreventiveStepsInput extends CaseChangeInput {
  @Field(() => Day, { description: "The day steps were taken. 采取措施日期" })
  takenOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was reported, if it was. 报告日期" })
  reportedOn?: string | null;

  @Field(() => reportedBodyEnum, { nullable: true, description: "What kind of body was told. 报告对象" })
  reportedTo?: ReportedBody | null;

  @Field(() => Line, { nullable: true, description: "The body that was told. 报告单位" })
  bodyName?: string | null;

  @Field(() => Line, { description: "What it rests on; it travels nowhere. 理由" })
  reason: string;
}

export const recordPreventiveSteps = payloadOf("RecordPreventiveStepsPayload", "What came of recording it. 记录结果", {
  name: "preventiveSteps",
  type: () => PreventiveSteps,
  description: "The entry. 预防激化措施及报告",
});
