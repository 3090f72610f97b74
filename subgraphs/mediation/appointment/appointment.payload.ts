import { Field, ID, InputType, Int } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { PeoplesMediator } from "../committee/committee.type.ts";
import { TermOver } from "../participant/participant.type.ts";
import type { RemovalGround, TrainingForm } from "./appointment.codes.ts";
import { CasesOpen, MediatorTraining, removalEnum, trainingFormEnum } from "./appointment.type.ts";

@InputType({ description: "An appointment ends early. 撤换调解员" })
export class RemoveMediatorInput extends WriteInput {
  @Field(() => ID, { description: "Which mediator. 调解员" })
  mediatorId: string;

  @Field(() => removalEnum, { description: "Why; only the head reads it. 原因" })
  ground: RemovalGround;
}

@InputType({ description: "A training was taken. 培训记录" })
export class RecordTrainingInput extends WriteInput {
  @Field(() => ID, { description: "Which mediator. 调解员" })
  mediatorId: string;

  @Field(() => Day, { description: "The day. 日期" })
  heldOn: string;

  @Field(() => Int, { description: "Hours. 学时" })
  hours: number;

  @Field(() => Line, { description: "About what. 主题" })
  topic: string;

  @Field(() => Boolean, { nullable: true, description: "Whether its test was passed. 是否合格" })
  passed?: boolean | null;

  @Field(() => trainingFormEnum, { nullable: true, description: "How it was held. 培训形式" })
  form?: TrainingForm | null;

  @Field(() => ID, { nullable: true, description: "Who of the pool of trainers held it. 授课师资" })
  trainerId?: string | null;
}

export const removeMediator = payloadOf(
  "RemoveMediatorPayload",
  "What came of the removal. 撤换结果",
  { name: "mediator", type: () => PeoplesMediator, description: "The mediator. 调解员" },
  [CasesOpen],
);
export const recordTraining = payloadOf(
  "RecordTrainingPayload",
  "What came of recording it. 记录结果",
  { name: "training", type: () => MediatorTraining, description: "The training as recorded. 培训记录" },
  [TermOver],
);
