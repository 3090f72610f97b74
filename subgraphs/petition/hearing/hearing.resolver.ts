import { Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { codeEnum } from "../../shared/deadline/deadline.enums.ts";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import {
  ClosePetitionHearingInput,
  PetitionHearingInput,
  cancelPetitionHearing,
  closePetitionHearing,
  openPetitionHearing,
} from "./hearing.payload.ts";
import { excludedDays, holdersAct } from "./hearing.rules.ts";
import { PetitionHearing, hearingAvailability } from "./hearing.type.ts";

@Resolver(() => PetitionHearing)
export class HearingResolver {
  @Mutation(() => openPetitionHearing.type, {
    description: "Opens a hearing; in the re-examination the clock stands still until it ends. 启动听证",
  })
  async openPetitionHearing(
    @Input(() => PetitionHearingInput) input: PetitionHearingInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return openPetitionHearing.answer(await services.hearings.open(viewer, input));
  }

  @Mutation(() => closePetitionHearing.type, { description: "Closes a hearing that was held. 听证终结" })
  async closePetitionHearing(
    @Input(() => ClosePetitionHearingInput) input: ClosePetitionHearingInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return closePetitionHearing.answer(await services.hearings.close(viewer, input));
  }

  @Mutation(() => cancelPetitionHearing.type, {
    description: "A hearing does not take place after all, and leaves no day out of the clock. 取消听证",
  })
  async cancelPetitionHearing(
    @Input(() => PetitionHearingInput) input: PetitionHearingInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return cancelPetitionHearing.answer(await services.hearings.cancel(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body that holds it. 听证机关" })
  body(@Root() { bodyId }: PetitionHearing): OrganizationReference {
    return { id: bodyId };
  }

  @FieldResolver(() => codeEnum, {
    nullable: true,
    description: "The clock its days are left out of; none while the petition is handled. 扣除期限",
  })
  excludedFrom(@Root() { stage }: PetitionHearing): string | null {
    return stage === "RECHECK" ? "PET_RECHECK" : null;
  }

  @FieldResolver(() => Int, { description: "Days left out of that clock so far; none once it was cancelled. 扣除天数" })
  excludedDays(@Root() hearing: PetitionHearing, @Ctx() { clock }: PetitionContext): number {
    return excludedDays(hearing, clock.today());
  }

  @FieldResolver(() => [hearingAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, bodyId }: PetitionHearing, @Ctx() { viewer }: PetitionContext): object[] {
    return hearingAvailability.list(state, viewer.post, () => holdersAct({ bodyId }, viewer.organizationId));
  }
}

@Resolver(() => Petition)
export class PetitionHearingResolver {
  @FieldResolver(() => [PetitionHearing], { nullable: true, description: "The hearings on it, in order. 听证" })
  hearings(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.hearings.load(id);
  }
}
