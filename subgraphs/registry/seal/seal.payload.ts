import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { HandOverWaits } from "../referral/referral.type.ts";
import type { SealGround } from "./seal.codes.ts";
import { Seal, sealGroundEnum } from "./seal.type.ts";

@InputType({ description: "Which dispute to seal, and why. 封存" })
export class SealDisputeInput extends DisputeChangeInput {
  @Field(() => sealGroundEnum, { description: "Why. 封存事由" })
  ground: SealGround;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      "Bodies that go on seeing it, besides its holder and the centre: at most 20, with the one a hand-over waits for. 保留查阅单位",
  })
  openTo: string[];
}

@InputType({ description: "Which dispute to open again, and why. 解除封存" })
export class LiftSealInput extends DisputeChangeInput {
  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const seal = { name: "seal", type: () => Seal, description: "The seal. 封存记录" };

export const sealDispute = payloadOf("SealDisputePayload", "What came of sealing. 封存结果", seal, [HandOverWaits]);
export const liftSeal = payloadOf("LiftSealPayload", "What came of opening it again. 解除封存结果", seal);
