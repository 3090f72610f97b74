import { Field, InputType, ObjectType } from "type-graphql";
import { connectionType } from "../../shared/paging/connection.ts";
import { PetitionForwarding } from "../forwarding/forwarding.type.ts";
import type { PetitionChannel, PetitionClass } from "../petition/petition.codes.ts";
import { channelEnum, classEnum } from "../petition/petition.type.ts";

@InputType({ description: "What to narrow a working list by; the item, never who brought it. 筛选条件" })
export class PetitionWorkFilterInput {
  @Field(() => [classEnum], { nullable: true, description: "Of one of these classes. 类别" })
  classes?: PetitionClass[] | null;

  @Field(() => [channelEnum], { nullable: true, description: "Come in by one of these ways. 信访渠道" })
  channels?: PetitionChannel[] | null;
}

@ObjectType({ description: "What waits for the viewer's petition desk today, list by list. 信访工作清单" })
export class PetitionWorkList {}

export const PetitionForwardingConnection = connectionType(() => PetitionForwarding, "PetitionForwarding", "转送交办");
