import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PeoplesMediator } from "../committee/committee.type.ts";
import { PeoplesMediationCommittee } from "../composition/composition.type.ts";
import type { MediationContext } from "../context.ts";
import { activityOf } from "./activity.rules.ts";
import { MediationActivity, PeriodArgs } from "./activity.type.ts";

@Resolver(() => PeoplesMediationCommittee)
export class CommitteeActivityResolver {
  @FieldResolver(() => MediationActivity, { description: "What the committee did in a period. 工作情况" })
  async activity(
    @Root() { id }: PeoplesMediationCommittee,
    @Args(() => PeriodArgs) { from, until }: PeriodArgs,
    @Ctx() { readers, viewer }: MediationContext,
  ): Promise<object> {
    return activityOf(await readers.activity.ofCommittee.load({ id, from, until }), viewer.organizationId === id);
  }
}

@Resolver(() => PeoplesMediator)
export class MediatorActivityResolver {
  @FieldResolver(() => MediationActivity, {
    nullable: true,
    description: "What the mediator did in a period: for that mediator and the head of the committee. 本人工作情况",
  })
  async activity(
    @Root() { id }: PeoplesMediator,
    @Args(() => PeriodArgs) { from, until }: PeriodArgs,
    @Ctx() { readers }: MediationContext,
  ): Promise<object | null> {
    return activityOf(await readers.activity.ofMediator.load({ id, from, until }), true);
  }
}
