import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

@ObjectType({ description: "That a body lends a post to a centre; a post, never a person. 派驻" })
export class Secondment {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => postEnum, { description: "The post it acts under at the centre. 岗位" })
  post: Post;

  @Field(() => Day, { description: "The first day. 起始日期" })
  since: string;

  @Field(() => Day, { description: "The last day. 截止日期" })
  until: string;

  @Field(() => String, { nullable: true, description: "Why it ended before the agreed day. 提前结束理由" })
  endReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  homeBodyId: string;
}

@InputType({ description: "A body lends a post to the viewer's centre. 派驻" })
export class BeginSecondmentInput extends WriteInput {
  @Field(() => ID, { description: "The body that lends it. 派出单位" })
  homeBodyId: string;

  @Field(() => postEnum, { description: "The post it acts under at the centre. 岗位" })
  post: Post;

  @Field(() => Day, { description: "The first day. 起始日期" })
  since: string;

  @Field(() => Day, { description: "The last day, within two years. 截止日期" })
  until: string;
}

@InputType({ description: "A lent post goes back early. 结束派驻" })
export class EndSecondmentInput extends ChangeInput {
  @Field(() => ID, { description: "Which secondment. 派驻" })
  secondmentId: string;

  @Field(() => Day, { description: "Its last day. 截止日期" })
  endsOn: string;

  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const secondment = { name: "secondment", type: () => Secondment, description: "The secondment. 派驻" } as const;
export const beginSecondment = payloadOf("BeginSecondmentPayload", "What came of it. 派驻结果", secondment);
export const endSecondment = payloadOf("EndSecondmentPayload", "What came of ending it. 结束结果", secondment, [
  OtherBody,
]);
