import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PoliceContext } from "../context.ts";
import { PoliceMediation } from "../incident/incident.type.ts";
import {
  CaseTransferChangeInput,
  FindUnitCompetentInput,
  GiveBackPoliceCaseInput,
  ReceivePoliceCaseInput,
  findUnitCompetent,
  giveBackPoliceCase,
  receivePoliceCase,
  sendPoliceCase,
  withdrawCaseTransfer,
} from "./case-transfer.payload.ts";
import { unitsAct } from "./case-transfer.rules.ts";
import type { CaseTransferState } from "./case-transfer.states.ts";
import { CaseTransfer, CaseTransferConnection, stateOfTransfer, transferAvailability } from "./case-transfer.type.ts";

@Resolver(() => CaseTransfer)
export class CaseTransferResolver {
  @Query(() => CaseTransferConnection, {
    description: "Transfers of accepted cases, an officer's from and to the own unit, the oldest first. 受案移送列表",
  })
  caseTransfers(
    @Arg("states", () => [stateOfTransfer], { nullable: true, description: "In one of these states. 状态" })
    states: CaseTransferState[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return services.caseTransfers.page(viewer, { states, page });
  }

  @Mutation(() => findUnitCompetent.type, {
    description:
      "Finds another police unit competent for an accepted case, to be sent within 24 hours. 认定有管辖权的单位",
  })
  async findUnitCompetent(
    @Input(() => FindUnitCompetentInput) input: FindUnitCompetentInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return findUnitCompetent.answer(await services.caseTransfers.findCompetent(viewer, input));
  }

  @Mutation(() => sendPoliceCase.type, {
    description: "Sends the case to the competent unit; the sender keeps it until that unit signs. 移送",
  })
  async sendPoliceCase(
    @Input(() => CaseTransferChangeInput) input: CaseTransferChangeInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return sendPoliceCase.answer(await services.caseTransfers.send(viewer, input));
  }

  @Mutation(() => receivePoliceCase.type, {
    description: "The competent unit signs for the case under a number of its own. 接收移送",
  })
  async receivePoliceCase(
    @Input(() => ReceivePoliceCaseInput) input: ReceivePoliceCaseInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return receivePoliceCase.answer(await services.caseTransfers.receive(viewer, input));
  }

  @Mutation(() => giveBackPoliceCase.type, { description: "The unit gives the case back with the reason. 退回移送" })
  async giveBackPoliceCase(
    @Input(() => GiveBackPoliceCaseInput) input: GiveBackPoliceCaseInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return giveBackPoliceCase.answer(await services.caseTransfers.giveBack(viewer, input));
  }

  @Mutation(() => withdrawCaseTransfer.type, { description: "The sender keeps the case after all. 撤回移送" })
  async withdrawCaseTransfer(
    @Input(() => CaseTransferChangeInput) input: CaseTransferChangeInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return withdrawCaseTransfer.answer(await services.caseTransfers.withdraw(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The unit that sends. 移送单位" })
  from(@Root() { fromStationId }: CaseTransfer): OrganizationReference {
    return { id: fromStationId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The competent unit. 接收单位" })
  to(@Root() { toStationId }: CaseTransfer): OrganizationReference {
    return { id: toStationId };
  }

  @FieldResolver(() => PoliceMediation, {
    nullable: true,
    description: "The case; for a unit that has not signed for it yet, null. 警情",
  })
  incident(@Root() { incidentId }: CaseTransfer, @Ctx() { readers }: PoliceContext): Promise<object | null> {
    return readers.incidents.byId.load(incidentId);
  }

  @FieldResolver(() => [transferAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() transfer: CaseTransfer, @Ctx() { viewer }: PoliceContext): object[] {
    return transferAvailability.list(transfer.state, viewer.post, (command) =>
      unitsAct(command, transfer, viewer.organizationId),
    );
  }
}

@Resolver(() => PoliceMediation)
export class IncidentTransfersResolver {
  @FieldResolver(() => [CaseTransfer], {
    description: "Its transfers to other police units, the oldest first. 受案移送记录",
  })
  transfers(@Root() { id }: PoliceMediation, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.caseTransfers.load(id);
  }
}
