import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { CourtContext } from "../context.ts";
import { CourtReferral } from "../court-referral/court-referral.type.ts";
import { CourtMediator, MediatorBar } from "./case-mediator.type.ts";

@Resolver()
export class MediatorBarResolver {
  @Query(() => MediatorBar, {
    nullable: true,
    description:
      "Whether a mediator may be assessor, agent, witness, expert or interpreter in one stated case; for its court only. 调解员任职禁止查询",
  })
  mediatorBar(
    @Arg("courtReferralId", () => ID, { description: "Which case. 诉调对接" }) courtReferralId: string,
    @Arg("mediatorId", () => ID, { description: "The mediator's id at its committee, or the person's account. 调解员" })
    mediatorId: string,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object | null> {
    return services.caseMediators.bar(viewer, courtReferralId, mediatorId);
  }
}

@Resolver(() => CourtReferral)
export class ReferralMediatorResolver {
  @FieldResolver(() => [CourtMediator], {
    nullable: true,
    description: "As what people mediated in the case; for the court and the parties. 本案调解主体",
  })
  courtMediators(@Root() { id }: CourtReferral, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.caseMediators.load(id);
  }
}
