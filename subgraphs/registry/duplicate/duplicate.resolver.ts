import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { KeepDisputesApartInput, keepDisputesApart } from "./duplicate.payload.ts";
import type { DuplicateState } from "./duplicate.states.ts";
import {
  DuplicateCandidate,
  DuplicateCandidateConnection,
  duplicateAvailability,
  duplicateStateEnum,
} from "./duplicate.type.ts";

@Resolver(() => DuplicateCandidate)
export class DuplicateCandidateResolver {
  @Query(() => DuplicateCandidateConnection, {
    description: "Pairs of registrations that look like one quarrel, for the centre, the oldest first. 疑似重复登记",
  })
  duplicateCandidates(
    @Arg("states", () => [duplicateStateEnum], {
      nullable: true,
      description: "In one of these states; the undecided where none is named. 状态",
    })
    states: DuplicateState[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.duplicates.page(viewer, states ?? ["OPEN"], page);
  }

  @Mutation(() => keepDisputesApart.type, {
    description: "Decides that two registrations are two quarrels; neither is changed. 不予关联",
  })
  async keepDisputesApart(
    @Input(() => KeepDisputesApartInput) input: KeepDisputesApartInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return keepDisputesApart.answer(await services.duplicates.keepApart(viewer, input));
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The one that was registered first. 先登记的纠纷" })
  earlier(@Root() { earlierId }: DuplicateCandidate, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(earlierId);
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The one that was registered later. 后登记的纠纷" })
  later(@Root() { laterId }: DuplicateCandidate, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(laterId);
  }

  @FieldResolver(() => [duplicateAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state }: DuplicateCandidate, @Ctx() { viewer }: RegistryContext): object[] {
    return duplicateAvailability.list(state, viewer.post);
  }
}
