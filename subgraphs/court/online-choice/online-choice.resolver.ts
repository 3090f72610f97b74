import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference, PartyReference } from "../../shared/references/references.type.ts";
import type { CourtContext } from "../context.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import { CourtReferral } from "../court-referral/court-referral.type.ts";
import {
  NameOnlineMediatorInput,
  OpenOnlineChoiceInput,
  RecordOnlineChoiceInput,
  nameOnlineMediator,
  openOnlineChoice,
  recordOnlineChoice,
} from "./online-choice.payload.ts";
import { OnlineChoice, onlineChoiceAvailability } from "./online-choice.type.ts";

@Resolver(() => OnlineChoice)
export class OnlineChoiceResolver {
  @Mutation(() => openOnlineChoice.type, {
    description: "Parties agreed to mediate online: who mediates is chosen by them, or named. 开始在线调解选定",
  })
  async openOnlineChoice(
    @Input(() => OpenOnlineChoiceInput) input: OpenOnlineChoiceInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return openOnlineChoice.answer(await services.onlineChoices.open(viewer, input));
  }

  @Mutation(() => recordOnlineChoice.type, {
    description: "Records whom the parties chose together on the platform. 登记共同选定",
  })
  async recordOnlineChoice(
    @Input(() => RecordOnlineChoiceInput) input: RecordOnlineChoiceInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return recordOnlineChoice.answer(await services.onlineChoices.choose(viewer, input));
  }

  @Mutation(() => nameOnlineMediator.type, {
    description: "The court names, within three working days of the application. 指定在线调解组织、调解员",
  })
  async nameOnlineMediator(
    @Input(() => NameOnlineMediatorInput) input: NameOnlineMediatorInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return nameOnlineMediator.answer(await services.onlineChoices.name(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: "Whom the choice fell on. 选定的调解组织",
  })
  chosen(@Root() { organizationId }: OnlineChoice): OrganizationReference | null {
    return organizationId === null ? null : { id: organizationId };
  }

  @FieldResolver(() => [PartyReference], { description: "The parties who agreed. 同意在线调解的当事人" })
  agreedBy(@Root() { agreedPartyIds }: OnlineChoice): PartyReference[] {
    return agreedPartyIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [onlineChoiceAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, courtId }: OnlineChoice, @Ctx() { viewer }: CourtContext): object[] {
    return onlineChoiceAvailability.list(state, viewer.post, () => ofTheCourtOrParty(courtId, viewer));
  }
}

@Resolver(() => CourtReferral)
export class ReferralOnlineChoiceResolver {
  @FieldResolver(() => [OnlineChoice], {
    nullable: true,
    description: "How it was chosen who mediates online; for the court and the parties. 在线调解选定",
  })
  onlineChoices(@Root() { id }: CourtReferral, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.onlineChoices.load(id);
  }
}
