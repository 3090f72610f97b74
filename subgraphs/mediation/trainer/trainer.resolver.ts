import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import { MediatorTraining } from "../appointment/appointment.type.ts";
import type { MediationContext } from "../context.ts";
import type { TrainerKind } from "./trainer.codes.ts";
import { Trainer, TrainerConnection, trainerKindEnum } from "./trainer.type.ts";

@Resolver(() => Trainer)
export class TrainerResolver {
  @Query(() => TrainerConnection, { description: "The pool of trainers, for the committees. 师资库" })
  trainers(
    @Arg("kind", () => trainerKindEnum, { nullable: true, description: "Only trainers of this kind. 类别" })
    kind: TrainerKind | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return services.trainers.page(viewer, kind, page);
  }
}

@Resolver(() => MediatorTraining)
export class TrainingTrainerResolver {
  @FieldResolver(() => Trainer, { nullable: true, description: "Who of the pool held it. 授课师资" })
  trainer(
    @Root() { trainerId }: MediatorTraining,
    @Ctx() { readers }: MediationContext,
  ): Promise<object | null> | null {
    return trainerId === null ? null : readers.trainers.load(trainerId);
  }
}
