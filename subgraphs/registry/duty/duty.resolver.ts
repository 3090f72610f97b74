import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { CentreContext } from "../centre/centre.reader.ts";
import { ServiceWindow } from "../centre/centre.type.ts";
import type { RegistryContext } from "../context.ts";
import { Organization } from "../organization/organization.type.ts";
import type { DutyReader } from "./duty.reader.ts";
import { CancelDutyInput, DutyShift, PlanDutyInput, cancelDuty, planDuty } from "./duty.type.ts";

/** What its resolvers find in the context. */
export interface DutyContext {
  readonly duty: DutyReader;
}

@Resolver(() => DutyShift)
export class DutyResolver {
  @Mutation(() => planDuty.type, { description: "Puts a post of one's own body on duty. 安排值班" })
  async planDuty(
    @Input(() => PlanDutyInput) input: PlanDutyInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return planDuty.answer(await services.duty.plan(viewer, input));
  }

  @Mutation(() => cancelDuty.type, { description: "Takes a shift of one's own body off the roster. 取消值班" })
  async cancelDuty(
    @Input(() => CancelDutyInput) input: CancelDutyInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return cancelDuty.answer(await services.duty.cancel(viewer, input));
  }

  @FieldResolver(() => ServiceWindow, { nullable: true, description: "The window, where it is at one. 窗口" })
  window(@Root() { windowId }: DutyShift, @Ctx() { centres }: CentreContext): Promise<object | null> | null {
    return windowId === null ? null : centres.windows.load(windowId);
  }
}

@Resolver(() => Organization)
export class OrganizationDutyResolver {
  @FieldResolver(() => [DutyShift], { description: "Which of its posts are on duty on a day, and where. 值班安排" })
  onDuty(
    @Arg("on", () => Day, { nullable: true, description: "Which day; today where it is left out. 日期" })
    on: string | null,
    @Root() { id }: Organization,
    @Ctx() { duty, clock }: DutyContext & RegistryContext,
  ): Promise<object[]> {
    return duty.load({ organizationId: id, on: on ?? clock.today() });
  }
}
