import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { within } from "../../shared/deadline/within.ts";
import { Input } from "../../shared/federation/input.ts";
import { HandlingCentre } from "../centre/centre.type.ts";
import type { RegistryContext } from "../context.ts";
import { Organization } from "../organization/organization.type.ts";
import type { SecondmentReader } from "./secondment.reader.ts";
import {
  BeginSecondmentInput,
  EndSecondmentInput,
  Secondment,
  beginSecondment,
  endSecondment,
} from "./secondment.type.ts";

/** What its resolvers find in the context. */
export interface SecondmentContext {
  readonly secondments: SecondmentReader;
}

@Resolver(() => Secondment)
export class SecondmentResolver {
  @Mutation(() => beginSecondment.type, { description: "Takes on a post that another body lends. 派驻" })
  async beginSecondment(
    @Input(() => BeginSecondmentInput) input: BeginSecondmentInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return beginSecondment.answer(await services.secondments.begin(viewer, input));
  }

  @Mutation(() => endSecondment.type, { description: "Sends a lent post back early. 结束派驻" })
  async endSecondment(
    @Input(() => EndSecondmentInput) input: EndSecondmentInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return endSecondment.answer(await services.secondments.end(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that lends it. 派出单位" })
  homeBody(@Root() { homeBodyId }: Secondment, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(homeBodyId);
  }
}

@Resolver(() => HandlingCentre)
export class CentreSecondmentResolver {
  @FieldResolver(() => [Secondment], { description: "The posts other bodies lend it today, or will. 派驻岗位" })
  async secondments(
    @Arg("today", () => Boolean, { defaultValue: true, description: "Only those that are there today. 仅当前" })
    today: boolean,
    @Root() { organizationId }: HandlingCentre,
    @Ctx() { secondments, clock }: SecondmentContext & RegistryContext,
  ): Promise<object[]> {
    const lent = await secondments.load(organizationId);
    return today ? within(clock.today(), lent) : lent;
  }
}
