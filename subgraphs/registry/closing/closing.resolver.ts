import { Ctx, Mutation, Resolver } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import {
  ArchiveDisputeInput,
  CloseDisputeInput,
  ReopenDisputeInput,
  StartFollowUpInput,
  TransferDisputeInput,
  archiveDispute,
  closeDispute,
  reopenDispute,
  startFollowUp,
  transferDispute,
} from "./closing.payload.ts";

@Resolver()
export class ClosingResolver {
  @Mutation(() => startFollowUp.type, { description: "Begins to watch the performance of the agreement. 开始回访" })
  async startFollowUp(
    @Input(() => StartFollowUpInput) input: StartFollowUpInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return startFollowUp.answer(await services.closing.startFollowUp(viewer, input));
  }

  @Mutation(() => transferDispute.type, {
    description: "Records the outside procedure an unresolved dispute took. 转出",
  })
  async transferDispute(
    @Input(() => TransferDisputeInput) input: TransferDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return transferDispute.answer(await services.closing.transfer(viewer, input));
  }

  @Mutation(() => closeDispute.type, { description: "Closes the dispute; no other remedy is barred by it. 办结" })
  async closeDispute(
    @Input(() => CloseDisputeInput) input: CloseDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return closeDispute.answer(await services.closing.close(viewer, input));
  }

  @Mutation(() => reopenDispute.type, { description: "Takes the dispute up again; the centre holds it. 重启" })
  async reopenDispute(
    @Input(() => ReopenDisputeInput) input: ReopenDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return reopenDispute.answer(await services.closing.reopen(viewer, input));
  }

  @Mutation(() => archiveDispute.type, { description: "Puts the complete file away. 归档" })
  async archiveDispute(
    @Input(() => ArchiveDisputeInput) input: ArchiveDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return archiveDispute.answer(await services.closing.archive(viewer, input));
  }
}
