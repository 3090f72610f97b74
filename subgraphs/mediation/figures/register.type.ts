import { Field, Int, ObjectType } from "type-graphql";
import { CountField, FigureTable, WithheldField } from "../../shared/figures/figures.type.ts";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import type { MediatorGrade } from "../appointment/appointment.codes.ts";
import { gradeEnum } from "../appointment/appointment.type.ts";
import type { CommitteeKind } from "../committee/committee.codes.ts";
import type { HostKind } from "../composition/composition.codes.ts";
import { committeeKindEnum, hostKindEnum } from "../composition/composition.type.ts";

@ObjectType({ description: "How many mediators have a grade; it names none of them. 等级人数" })
export class GradeCount {
  @Field(() => gradeEnum, { description: "The grade. 等级" })
  grade: MediatorGrade;

  @CountField("Active mediators of it", "committee.grades.v1", "人数")
  mediators: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "The committees of one kind in one place. 调解组织统计" })
export class CommitteeCount {
  @Field(() => DivisionCode, { description: "The place, by itself and without what lies below it. 行政区划" })
  divisionCode: string;

  @Field(() => committeeKindEnum, { description: "The kind of committee. 调委会类型" })
  committeeKind: CommitteeKind;

  @Field(() => Int, { description: "Committees (committee.committees.v1). 调解组织数" })
  committees: number;

  @Field(() => Int, { description: "Active mediators (committee.activeMediators.v1). 在任调解员数" })
  activeMediators: number;

  @CountField("Hours of training in the period", "committee.trainingHours.v1", "培训学时")
  trainingHours: number | null;

  @Field(() => [GradeCount], { description: "Every grade. 各等级" })
  grades: readonly object[];

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "Committees by kind and place. 调解组织统计" })
export class CommitteeFigures extends FigureTable {
  @Field(() => [CommitteeCount], { description: "Every kind and place with a committee. 各区划、各类型" })
  rows: readonly object[];
}

@ObjectType({ description: "Studios and rooms with one kind of host. 进驻单位调解室统计" })
export class RoomCount {
  @Field(() => hostKindEnum, { description: "The kind of host. 进驻单位类别" })
  hostKind: HostKind;

  @Field(() => Int, { description: "Open studios (mediation.rooms.v1). 调解室数" })
  rooms: number;
}

@ObjectType({ description: "Studios and rooms of committees, by host. 进驻单位调解室统计" })
export class RoomFigures extends FigureTable {
  @Field(() => [RoomCount], { description: "Every kind of host that has one. 各类进驻单位" })
  rows: readonly object[];
}
