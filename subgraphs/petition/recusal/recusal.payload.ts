import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput } from "../petition/petition.payload.ts";
import type { PetitionRecusalGround } from "./recusal.codes.ts";
import { PetitionRecusal, PetitionRecusalPending, petitionRecusalGroundEnum } from "./recusal.type.ts";

@InputType({ description: "Staff declare an interest, or the petitioner asks that they withdraw. 申请回避" })
export class RequestPetitionRecusalInput extends PetitionChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: "Whose member of staff; left out, the viewer's own body, for a party the one that answers. 所在机关",
  })
  bodyId?: string | null;

  @Field(() => Line, {
    nullable: true,
    description: "Whom the petitioner means, by post or window; left out, the viewer itself withdraws. 被申请回避人员",
  })
  about?: string | null;

  @Field(() => petitionRecusalGroundEnum, { description: "The ground. 事由" })
  ground: PetitionRecusalGround;

  @Field(() => Line, { description: "What it rests on; it stays with the head. 理由" })
  reason: string;

  @Field(() => Line, {
    nullable: true,
    description: "Where a head withdraws itself: the post that goes on with the petition. 接办岗位",
  })
  takenOverBy?: string | null;
}

@InputType({ description: "The head decides that there is no such interest. 驳回回避申请" })
export class RejectPetitionRecusalInput extends ChangeInput {
  @Field(() => ID, { description: "Which request. 回避申请" })
  recusalId: string;

  @Field(() => Line, { description: "Why it is decided so. 决定理由" })
  reason: string;
}

@InputType({ description: "The head decides that another post goes on. 准许回避" })
export class GrantPetitionRecusalInput extends RejectPetitionRecusalInput {
  @Field(() => Line, { description: "The post that goes on with the petition. 接办岗位" })
  takenOverBy: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Where the petitioner asked: the account of whoever was meant, as the body's own directory has it; the petition is shown to it no longer. 回避人员账号",
  })
  staffId?: string | null;
}

const answer = (name: string, description: string) =>
  payloadOf(
    `${name}Payload`,
    description,
    { name: "recusal", type: () => PetitionRecusal, description: "The recusal as it stands now. 回避" },
    [OtherBody, PetitionRecusalPending],
  );

export const requestPetitionRecusal = answer("RequestPetitionRecusal", "What came of asking. 申请结果");
export const grantPetitionRecusal = answer("GrantPetitionRecusal", "What came of granting. 准许结果");
export const rejectPetitionRecusal = answer("RejectPetitionRecusal", "What came of rejecting. 驳回结果");
