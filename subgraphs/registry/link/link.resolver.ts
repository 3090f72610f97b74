import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { LinkDisputesInput, UnlinkDisputesInput, linkDisputes, unlinkDisputes } from "./link.payload.ts";
import { followersOf, leadOf } from "./link.rules.ts";
import { DisputeLink, linkAvailability } from "./link.type.ts";

@Resolver(() => DisputeLink)
export class DisputeLinkResolver {
  @Mutation(() => linkDisputes.type, {
    description: "Links two registrations of one quarrel; both keep number, timeline and figures. 关联",
  })
  async linkDisputes(
    @Input(() => LinkDisputesInput) input: LinkDisputesInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return linkDisputes.answer(await services.links.link(viewer, input));
  }

  @Mutation(() => unlinkDisputes.type, { description: "Undoes a link; both stand as before. 解除关联" })
  async unlinkDisputes(
    @Input(() => UnlinkDisputesInput) input: UnlinkDisputesInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return unlinkDisputes.answer(await services.links.unlink(viewer, input));
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The dispute that leads. 主纠纷" })
  leading(@Root() { leadingId }: DisputeLink, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(leadingId);
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The dispute that follows. 从纠纷" })
  following(@Root() { followingId }: DisputeLink, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(followingId);
  }

  @FieldResolver(() => [linkAvailability.type], {
    description: "What the viewer's post may do with it now, and why not. 可办理事项",
  })
  availableActions(@Root() { state }: DisputeLink, @Ctx() { viewer }: RegistryContext): object[] {
    return linkAvailability.list(state, viewer.post);
  }
}

@Resolver(() => Dispute)
export class LinkedDisputeResolver {
  @FieldResolver(() => Dispute, {
    nullable: true,
    description: "The leading dispute of the same quarrel, where this one follows it. 关联的主纠纷",
  })
  async linkedTo(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    const link = leadOf(await readers.links.load(id), id);
    return link ? readers.disputeById.load(link.leadingId) : null;
  }

  @FieldResolver(() => [Dispute], {
    nullable: true,
    description: "Further registrations of the same quarrel, which follow this one. 关联的从纠纷",
  })
  async linkedDisputes(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    const links = followersOf(await readers.links.load(id), id);
    const found = await readers.disputeById.loadMany(links.map(({ followingId }) => followingId));
    return found.filter((row): row is NonNullable<typeof row> & object => row !== null && !(row instanceof Error));
  }

  @FieldResolver(() => [DisputeLink], {
    nullable: true,
    description: "Its links on either side, those undone included, the oldest first. 关联记录",
  })
  links(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.links.load(id);
  }
}
