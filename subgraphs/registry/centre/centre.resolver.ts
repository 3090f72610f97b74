import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { within } from "../../shared/deadline/within.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import { Organization } from "../organization/organization.type.ts";
import type { CentreContext } from "./centre.reader.ts";
import { HandlingCentre, ResidentUnit, ServiceWindow } from "./centre.type.ts";

@Resolver(() => Organization)
export class OrganizationCentreResolver {
  @FieldResolver(() => HandlingCentre, {
    nullable: true,
    description: "What it is as a place, where it is a centre one can walk into. 中心场所",
  })
  centre(@Root() { id }: Organization, @Ctx() { centres }: CentreContext): Promise<object | null> {
    return centres.handlingCentres.load(id);
  }
}

@Resolver(() => HandlingCentre)
export class HandlingCentreResolver {
  @FieldResolver(() => [ServiceWindow], { description: "Its windows, by their number. 服务窗口" })
  windows(@Root() { organizationId }: HandlingCentre, @Ctx() { centres }: CentreContext): Promise<object[]> {
    return centres.windowsOf.load(organizationId);
  }

  @FieldResolver(() => [ResidentUnit], { description: "The bodies that are there on a day. 入驻单位" })
  async residentUnits(
    @Arg("on", () => Day, { nullable: true, description: "Which day; today where it is left out. 日期" })
    on: string | null,
    @Root() { organizationId }: HandlingCentre,
    @Ctx() { centres, clock }: CentreContext & RegistryContext,
  ): Promise<object[]> {
    return within(on ?? clock.today(), await centres.unitsOf.load(organizationId));
  }
}

@Resolver(() => ResidentUnit)
export class ResidentUnitResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The body. 单位" })
  organization(@Root() { organizationId }: ResidentUnit, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }

  @FieldResolver(() => ServiceWindow, { nullable: true, description: "Its window, where it has one. 窗口" })
  window(@Root() { windowId }: ResidentUnit, @Ctx() { centres }: CentreContext): Promise<object | null> | null {
    return windowId === null ? null : centres.windows.load(windowId);
  }
}
