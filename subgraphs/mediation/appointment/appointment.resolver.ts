import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PeoplesMediator } from "../committee/committee.type.ts";
import type { MediationContext } from "../context.ts";
import { RecordTrainingInput, RemoveMediatorInput, recordTraining, removeMediator } from "./appointment.payload.ts";
import { MediatorAppointment, MediatorTraining } from "./appointment.type.ts";

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
  trainings(@Root() { id }: PeoplesMediator, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.appointments.trainings.load(id);
  }
}

@Resolver(() => MediatorAppointment)
export class AppointmentResolver {}
