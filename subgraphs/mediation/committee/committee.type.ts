import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType({ description: "A person who mediates, appointed by a committee. 人民调解员" })
export class PeoplesMediator {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "The name. 姓名" })
  name: string;

  @Field(() => Boolean, { description: "Whether the appointment is in force. 是否在任" })
  active: boolean;

  committeeId: string;
  personId: string | null;
}
