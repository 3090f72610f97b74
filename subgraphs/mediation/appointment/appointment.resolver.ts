import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { maySeeOwn } from "../activity/activity.rules.ts";
import { PeoplesMediator } from "../committee/committee.type.ts";
import type { MediationContext } from "../context.ts";
import type { RemovalGround } from "./appointment.codes.ts";
import { RecordTrainingInput, RemoveMediatorInput, recordTraining, removeMediator } from "./appointment.payload.ts";
import { MediatorAppointment, MediatorTraining, removalEnum } from "./appointment.type.ts";

@Resolver(() => PeoplesMediator)
export class MediatorAppointmentResolver {
  @Mutation(() => removeMediator.type, { description: "The head ends an appointment early. 撤换调解员" })
  async removeMediator(
    @Input(() => RemoveMediatorInput) input: RemoveMediatorInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return removeMediator.answer(await services.appointments.remove(viewer, input));
  }

  @Mutation(() => recordTraining.type, { description: "The head records a training. 记录培训" })
  async recordTraining(
    @Input(() => RecordTrainingInput) input: RecordTrainingInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordTraining.answer(await services.appointments.recordTraining(viewer, input));
  }

  @FieldResolver(() => MediatorAppointment, { nullable: true, description: "The appointment. 聘任" })
  appointment(@Root() { id }: PeoplesMediator, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.appointments.byMediator.load(id);
  }

  @FieldResolver(() => [MediatorTraining], {
    nullable: true,
    description: "Trainings taken: for that mediator and the head of the committee. 培训记录",
  })
  async trainings(
    @Root() mediator: PeoplesMediator,
    @Ctx() { readers, viewer }: MediationContext,
  ): Promise<object[] | null> {
    return maySeeOwn(viewer, mediator) ? readers.appointments.trainings.load(mediator.id) : null;
  }
}

@Resolver(() => MediatorAppointment)
export class AppointmentResolver {
  @FieldResolver(() => removalEnum, {
    nullable: true,
    description: "Why it ended early; for the head of the committee. 撤换原因",
  })
  async removalGround(
    @Root() { id, removalGround }: MediatorAppointment,
    @Ctx() { readers, viewer }: MediationContext,
  ): Promise<RemovalGround | null> {
    const mediator = await readers.mediators.load(id);
    const head = viewer.post === "COMMITTEE_HEAD" && viewer.organizationId === mediator?.committeeId;
    return head ? removalGround : null;
  }
}
