import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { LiftSealInput, SealDisputeInput, liftSeal, sealDispute } from "./seal.payload.ts";
import type { SealReader } from "./seal.reader.ts";
import { Seal } from "./seal.type.ts";

/** What its resolvers find in the context. */
export interface SealContext {
  readonly seals: SealReader;
}

@Resolver(() => Dispute)
export class SealResolver {
  @Mutation(() => sealDispute.type, {
    description: "Hides a dispute's existence from all but its parties and the bodies named. 封存",
  })
  async sealDispute(
    @Input(() => SealDisputeInput) input: SealDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return sealDispute.answer(await services.seals.seal(viewer, input));
  }

  @Mutation(() => liftSeal.type, { description: "Opens a sealed dispute again. 解除封存" })
  async liftSeal(
    @Input(() => LiftSealInput) input: LiftSealInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return liftSeal.answer(await services.seals.lift(viewer, input));
  }

  @FieldResolver(() => Seal, { nullable: true, description: "The seal that lies on it, if one does. 封存" })
  seal(@Root() { id }: Dispute, @Ctx() { seals }: SealContext): Promise<object | null> {
    return seals.load(id);
  }
}
