import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import { type SealGround, sealGrounds } from "./seal.codes.ts";

export const sealGroundEnum = hubEnum("SealGround", "Why a dispute's existence is hidden. 封存事由", sealGrounds);

@ObjectType({ description: "That a dispute was sealed: to others it answers like one that does not exist. 封存" })
export class Seal {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => sealGroundEnum, { nullable: true, description: "Why; for the bodies it is open to. 封存事由" })
  ground: SealGround;

  @Field(() => Instant, { description: "Since when. 封存时间" })
  sealedAt: Date;

  @Field(() => Instant, { nullable: true, description: "When it was opened again. 解除时间" })
  liftedAt: Date | null;
}
