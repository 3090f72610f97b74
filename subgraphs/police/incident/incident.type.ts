import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, Instant, Line } from "../../shared/scalars/scalars.ts";
import { type CivilRoute, type IncidentKind, civilRoutes, incidentKinds } from "./incident.codes.ts";
import { type IncidentState, incidentProcedure } from "./incident.states.ts";

export const stateOfIncident = stateEnum(incidentProcedure);
export const kindEnum = hubEnum(
  "IncidentKind",
  "What the civil quarrel behind an incident was about. 警情涉及的民事事项",
  incidentKinds,
);
export const routeEnum = hubEnum("CivilRoute", "A way the police tell the parties of. 告知的途径", civilRoutes);
export const incidentAvailability = availabilityOf(incidentProcedure);

@Directive('@key(fields: "id")')
@ObjectType({ description: "The civil side of one police incident, as its station follows it. 警情民事部分" })
export class PoliceMediation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Line, { description: "The station's own number. 警情编号" })
  incidentNumber: string;

  @Field(() => kindEnum, { description: "What the civil quarrel was about. 事项" })
  incidentKind: IncidentKind;

  @Field(() => Instant, { description: "When the call or visit came in. 接警时间" })
  receivedAt: Date;

  @Field(() => stateOfIncident, { description: "Where it stands. 状态" })
  state: IncidentState;

  @Field(() => [routeEnum], { description: "The ways the parties were told of, last. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { nullable: true, description: "The day they were told. 告知日" })
  toldOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day a case was accepted. 受案日" })
  caseAcceptedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the agreement was performed. 协议履行日" })
  performedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the civil side ended. 结束日" })
  endedOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  stationId: string;
  guidedOn: string | null;
  mediationCaseId: string | null;
  agreementId: string | null;
}

export const PoliceMediationConnection = connectionType(() => PoliceMediation, "PoliceMediation", "警情民事部分");
