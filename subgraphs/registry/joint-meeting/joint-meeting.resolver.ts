import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ownAct } from "../../shared/access/own-act.rules.ts";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import {
  ChangeJointMeetingItemInput,
  ConveneJointMeetingInput,
  DecideJointMeetingItemInput,
  ReportJointMeetingFollowUpInput,
  adjournJointMeetingItem,
  conveneJointMeeting,
  decideJointMeetingItem,
  reportJointMeetingFollowUp,
} from "./joint-meeting.payload.ts";
import type { JointMeetingState } from "./joint-meeting.states.ts";
import {
  JointMeeting,
  JointMeetingItem,
  JointMeetingItemConnection,
  JointMeetingOpinion,
  itemAvailability,
  itemStateEnum,
} from "./joint-meeting.type.ts";

type Context = Pick<RegistryContext, "readers">;

@Resolver(() => JointMeetingItem)
export class JointMeetingItemResolver {
  @Query(() => JointMeetingItemConnection, {
    description:
      "Agenda items the viewer may see, the oldest first; ENTERED ones wait to be convened. 联席会议议题列表",
  })
  jointMeetingItems(
    @Arg("states", () => [itemStateEnum], { nullable: true, description: "In one of these states. 状态" })
    states: JointMeetingState[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.jointMeetings.page(viewer, states ?? null, page);
  }

  @Mutation(() => conveneJointMeeting.type, {
    description:
      "Convenes several bodies on disputes that wait for it and others; by the head of the centre. 召集联席会议",
  })
  async conveneJointMeeting(
    @Input(() => ConveneJointMeetingInput) input: ConveneJointMeetingInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return conveneJointMeeting.answer(await services.jointMeetings.convene(viewer, input));
  }

  @Mutation(() => adjournJointMeetingItem.type, {
    description: "Puts an item off; it waits to be convened again, with the clock for that. 议题延期",
  })
  async adjournJointMeetingItem(
    @Input(() => ChangeJointMeetingItemInput) input: ChangeJointMeetingItemInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return adjournJointMeetingItem.answer(await services.jointMeetingItems.adjourn(viewer, input));
  }

  @Mutation(() => decideJointMeetingItem.type, {
    description: "Records what the meeting decided; the dispute itself is moved by the acts that follow. 会议决定",
  })
  async decideJointMeetingItem(
    @Input(() => DecideJointMeetingItemInput) input: DecideJointMeetingItemInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return decideJointMeetingItem.answer(await services.jointMeetingItems.decide(viewer, input));
  }

  @Mutation(() => reportJointMeetingFollowUp.type, {
    description: "The responsible body reports what it did on the decision. 落实反馈",
  })
  async reportJointMeetingFollowUp(
    @Input(() => ReportJointMeetingFollowUpInput) input: ReportJointMeetingFollowUpInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return reportJointMeetingFollowUp.answer(await services.jointMeetingItems.followUp(viewer, input));
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The dispute. 纠纷" })
  dispute(@Root() { disputeId }: JointMeetingItem, @Ctx() { readers }: Context): Promise<object | null> {
    return readers.disputeById.load(disputeId);
  }

  @FieldResolver(() => JointMeeting, { nullable: true, description: "The meeting, once convened. 会议" })
  meeting(@Root() { meetingId }: JointMeetingItem, @Ctx() { readers }: Context): Promise<object | null> | null {
    return meetingId === null ? null : readers.jointMeetings.meetings.load(meetingId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that carries it out. 责任单位" })
  responsible(@Root() { responsibleId }: JointMeetingItem, @Ctx() { readers }: Context): Promise<object | null> | null {
    return responsibleId === null ? null : readers.organizations.load(responsibleId);
  }

  @FieldResolver(() => [itemAvailability.type], { description: "What the viewer's post may do now. 可办理事项" })
  availableActions(@Root() { state, responsibleId }: JointMeetingItem, @Ctx() { viewer }: RegistryContext): object[] {
    return itemAvailability.list(state, viewer.post, (action) =>
      action === "FOLLOW_UP" ? ownAct(responsibleId ?? "", viewer.organizationId) : undefined,
    );
  }
}

@Resolver(() => JointMeeting)
export class JointMeetingResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The centre that convened it. 召集单位" })
  convener(@Root() { convenerId }: JointMeeting, @Ctx() { readers }: Context): Promise<object | null> {
    return readers.organizations.load(convenerId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body in the lead. 牵头单位" })
  lead(@Root() { leadOrganizationId }: JointMeeting, @Ctx() { readers }: Context): Promise<object | null> {
    return readers.organizations.load(leadOrganizationId);
  }

  @FieldResolver(() => [Organization], { description: "The other bodies. 参会单位" })
  async members(@Root() { memberIds }: JointMeeting, @Ctx() { readers }: Context): Promise<object[]> {
    const found = await Promise.all(memberIds.map((id) => readers.organizations.load(id)));
    return found.filter((row) => row !== null);
  }
}

@Resolver(() => JointMeetingOpinion)
export class JointMeetingOpinionResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The body. 单位" })
  organization(@Root() { organizationId }: JointMeetingOpinion, @Ctx() { readers }: Context): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }
}

@Resolver(() => Dispute)
export class DisputeJointMeetingResolver {
  @FieldResolver(() => [JointMeetingItem], {
    nullable: true,
    description: "When it was put down for joint meetings and what came of it. 联席会议记录",
  })
  jointMeetingItems(@Root() { id }: Dispute, @Ctx() { readers }: Context): Promise<object[]> {
    return readers.jointMeetings.ofDispute.load(id);
  }
}
