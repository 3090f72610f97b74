import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { CourtCaseNumber, Day, Line } from "../../shared/scalars/scalars.ts";
import { type ProcedureKind, procedureKinds } from "./court-referral.codes.ts";
import { type CourtReferralState, courtReferralProcedure } from "./court-referral.states.ts";

export const referralStateEnum = stateEnum(courtReferralProcedure);
export const procedureKindEnum = hubEnum(
  "CourtProcedureKind",
  "The procedure a filed case is tried in. 审理程序",
  procedureKinds,
);
export const referralAvailability = availabilityOf(courtReferralProcedure);

/** All that may be missing is shown to those who are concerned with more than where it stands. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "A complaint at a court on its way through court-invited mediation. 诉调对接" })
export class CourtReferral {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => referralStateEnum, { description: "Where it stands. 状态" })
  state: CourtReferralState;

  @Field(() => Line, { nullable: true, description: "The court's category of the claim. 案由" })
  causeOfAction: string | null;

  @Field(() => CourtCaseNumber, {
    nullable: true,
    description: "The number before there is a case, type 诉前调. 诉前调案号",
  })
  preFilingNumber: string | null;

  @Field(() => CourtCaseNumber, { nullable: true, description: "The number of the case, once filed. 立案案号" })
  caseNumber: string | null;

  @Field(() => procedureKindEnum, { nullable: true, description: "The procedure it is tried in, once filed. 审理程序" })
  procedureKind: ProcedureKind | null;

  @Field(() => CourtCaseNumber, { nullable: true, description: "The number of the mediation statement. 调解书案号" })
  statementNumber: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day the mediation statement took effect: when every party had signed for it. 调解书生效日",
  })
  statementEffectiveOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the complaint was handed in. 收到起诉材料日" })
  receivedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the case was filed. 立案日" })
  filedOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  courtId: string;
  refusedBy: string | null;
}

export const CourtReferralConnection = connectionType(() => CourtReferral, "CourtReferral", "诉调对接");
