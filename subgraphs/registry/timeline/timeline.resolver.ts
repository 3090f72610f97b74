import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import type { FactOfEntry } from "./timeline.facts.ts";
import { type TimelineKind, stepsOfHandOver } from "./timeline.kinds.ts";
import { TimelineConnection, TimelineEntry, timelineKindEnum, TimelineFact } from "./timeline.type.ts";

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @FieldResolver(() => [TimelineFact], { description: "Its facts; nothing of what was said in a session. 要素" })
  async facts(
    @Root() { facts, kind, source, organizationId, disputeId, recordId }: TimelineEntry,
    @Ctx() { readers }: RegistryContext,
  ): Promise<FactOfEntry[]> {
    const handOvers = stepsOfHandOver.includes(kind) ? await readers.referrals.load(disputeId) : [];
    const handOver = handOvers.find(({ id }) => id === recordId) ?? null;
    return facts.map((fact) => ({ ...fact, kind, source, organizationId, handOver }));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The body that acted; empty where the hub did. 经办单位",
  })
  organization(
    @Root() { organizationId }: TimelineEntry,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> | null {
    return organizationId === null ? null : readers.organizations.load(organizationId);
  }
}

@Resolver(() => Dispute)
export class DisputeTimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    nullable: true,
    description: "What all agencies did, in one order that never changes. 时间线",
  })
  timeline(
    @Root() { id }: Dispute,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg("kinds", () => [timelineKindEnum], { nullable: true, description: "Only these. 事项" })
    kinds: TimelineKind[] | null,
    @Arg("knownAt", () => Instant, {
      nullable: true,
      description: "Only what the registry had learned by then. 截至时刻",
    })
    knownAt: Date | null,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object> {
    return readers.timelines.load({
      disputeId: id,
      first,
      after: after ?? null,
      kinds: kinds ?? null,
      knownAt: knownAt ?? null,
    });
  }
}
