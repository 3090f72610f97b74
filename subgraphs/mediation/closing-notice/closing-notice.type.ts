import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "What the parties are told when mediation ends without agreement. 调解终止告知" })
export class ClosingNotice {
  @Field(() => String, { description: "In English, with the routes that stay open. 英文告知" })
  text: string;

  @Field(() => String, { description: "In Chinese, for the printed form. 中文告知" })
  textZh: string;
}
