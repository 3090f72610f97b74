import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Instant, Line } from "../../shared/scalars/scalars.ts";
import type { CivilRoute, IncidentKind } from "./incident.codes.ts";
import { PoliceMediation, kindEnum, routeEnum } from "./incident.type.ts";

@InputType({ description: "An incident the police took down. 接警登记" })
export class RegisterIncidentInput extends WriteInput {
  @Field(() => ID, { description: "Which dispute it belongs to. 纠纷" })
  disputeId: string;

  @Field(() => Line, { description: "The station's own number. 警情编号" })
  incidentNumber: string;

  @Field(() => kindEnum, { description: "What the civil quarrel was about. 事项" })
  incidentKind: IncidentKind;

  @Field(() => Instant, { nullable: true, description: "When it came in; now, where left out. 接警时间" })
  receivedAt?: Date | null;
}

@InputType({ description: "A change to one incident. 警情变更" })
export class IncidentChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which incident. 警情" })
  incidentId: string;
}

@InputType({ description: "The parties were told the ways open to them. 告知途径" })
export class TellCivilRoutesInput extends IncidentChangeInput {
  @Field(() => [routeEnum], { description: "The ways they were told; at least one. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { description: "The day they were told. 告知日" })
  toldOn: string;
}

@InputType({ description: "A case is accepted for enquiry. 受案登记" })
export class AcceptPoliceCaseInput extends IncidentChangeInput {
  @Field(() => Day, { description: "The day of the acceptance form; the limit counts from it. 受案日" })
  acceptedOn: string;
}

export const policeMediation = {
  name: "policeMediation",
  type: () => PoliceMediation,
  description: "The civil side of the incident as it stands now. 警情民事部分",
} as const;
export const registerIncident = payloadOf(
  "RegisterIncidentPayload",
  "What came of taking it down. 接警登记结果",
  policeMediation,
);
export const findCivilDispute = payloadOf(
  "FindCivilDisputePayload",
  "What came of finding it civil. 认定民间纠纷结果",
  policeMediation,
  custodyProblems,
);
export const acceptPoliceCase = payloadOf(
  "AcceptPoliceCasePayload",
  "What came of accepting a case. 受案结果",
  policeMediation,
  custodyProblems,
);
export const closeCivilSide = payloadOf(
  "CloseCivilSidePayload",
  "What came of closing the civil side. 民事部分终结结果",
  policeMediation,
  custodyProblems,
);
