import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { type Day, daysBetween } from "../../shared/deadline/day.ts";
import { codeEnum } from "../../shared/deadline/deadline.enums.ts";
import { type ConnectionOf, PageArgs, mapConnection } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { SupervisionNoticeConnection } from "../supervision/supervision.type.ts";
import {
  DueClock,
  DueClockConnection,
  ReferralConnection,
  WorkFilter,
  WorkList,
  WorkListFilterInput,
} from "./work-list.type.ts";

const Codes = (): ParameterDecorator =>
  Arg("codes", () => [codeEnum], { nullable: true, description: "Only these clocks. 期限代码" }) as ParameterDecorator;

type Clocks = Awaited<ReturnType<RegistryContext["services"]["workLists"]["overdue"]>>;

@Resolver(() => WorkList)
export class WorkListResolver {
  @Query(() => WorkList, { description: "What waits for the viewer's body today. 工作清单" })
  workList(): WorkList {
    return {};
  }

  @FieldResolver(() => ReferralConnection, {
    description: "Hand-overs that wait for the body's signature, the oldest first. 待签收",
  })
  toAcknowledge(
    @WorkFilter() filter: WorkListFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.workLists.toAcknowledge(viewer, { filter: filter ?? {}, page });
  }

  @FieldResolver(() => DueClockConnection, {
    description: "Clocks whose last day is near, today included, the nearest first; windows too. 即将到期",
  })
  async dueSoon(
    @Arg("days", () => Int, { defaultValue: 3, description: "Within so many days, 0 to 60. 天数" }) days: number,
    @Codes() codes: ClockCode[] | null,
    @WorkFilter() filter: WorkListFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer, clock }: RegistryContext,
  ): Promise<object> {
    return rows(clock.today(), await services.workLists.dueSoon(viewer, days, { filter: { ...filter, codes }, page }));
  }

  @FieldResolver(() => DueClockConnection, {
    description: "Clocks whose last day has passed, the longest ago first; never a window. 逾期",
  })
  async overdue(
    @Codes() codes: ClockCode[] | null,
    @WorkFilter() filter: WorkListFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer, clock }: RegistryContext,
  ): Promise<object> {
    return rows(clock.today(), await services.workLists.overdue(viewer, { filter: { ...filter, codes }, page }));
  }

  @FieldResolver(() => ReferralConnection, {
    description: "Hand-overs that came back and wait to go on, the oldest first. 退回待处理",
  })
  returned(
    @WorkFilter() filter: WorkListFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.workLists.returned(viewer, { filter: filter ?? {}, page });
  }

  @FieldResolver(() => SupervisionNoticeConnection, {
    description: "Supervision notices that are open, the oldest first. 未办结督办",
  })
  supervisionOpen(
    @WorkFilter() filter: WorkListFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.workLists.supervisionOpen(viewer, { filter: filter ?? {}, page });
  }
}

@Resolver(() => DueClock)
export class DueClockResolver {
  @FieldResolver(() => Dispute, { nullable: true, description: "The dispute it runs over. 纠纷" })
  dispute(@Root() { disputeId }: DueClock, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(disputeId);
  }
}

const rows = (today: Day, page: Clocks): ConnectionOf<object> =>
  mapConnection(page, (clock) => ({
    id: clock.id,
    disputeId: clock.disputeId,
    deadline: asOf(today, [clock])[0] ?? clock,
    daysOver: clock.dueOn !== null && clock.dueOn < today ? daysBetween(clock.dueOn, today) : null,
  }));
