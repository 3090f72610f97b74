import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Sector } from "../committee/sector.codes.ts";
import type { Employment, MediatorGrade, RemovalGround, TrainingForm } from "./appointment.codes.ts";

/** A mediator's appointment (聘任): its id is the mediator's. */
@Entity("mediator_appointment")
export class AppointmentEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  employment: Employment;

  @Column("boolean")
  chief: boolean;

  @Column("text", { array: true })
  sectors: Sector[];

  @Column("date")
  appointedOn: Day;

  @Column("date")
  appointedUntil: Day;

  @Column("text", { nullable: true })
  certificate: string | null;

  @Column("date", { nullable: true })
  examPassedOn: Day | null;

  @Column("text", { nullable: true })
  grade: MediatorGrade | null;

  @Column("text", { nullable: true })
  gradeAssessedBy: string | null;

  @Column("date", { nullable: true })
  gradeAssessedOn: Day | null;

  @Column("date", { nullable: true })
  removedOn: Day | null;

  /** For the head of the committee only. */
  @Column("text", { nullable: true })
  removalGround: RemovalGround | null;
}

/** A training a mediator took (培训记录). */
@Entity("mediator_training")
export class TrainingEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  mediatorId: string;

  @Column("date")
  heldOn: Day;

  @Column("integer")
  hours: number;

  @Column("text")
  topic: string;

  @Column("boolean", { nullable: true })
  passed: boolean | null;

  /** Not known of trainings recorded before it was asked for. */
  @Column("text", { nullable: true })
  form: TrainingForm | null;

  /** Who of the pool held it; a court hearing is held by nobody of it. */
  @Column("text", { nullable: true })
  trainerId: string | null;

  @Column("integer")
  version: number;
}
