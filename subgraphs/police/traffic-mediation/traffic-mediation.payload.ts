import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import { routeEnum } from "../incident/incident.type.ts";
import { OfficerRecused } from "../officer-recusal/officer-recusal.type.ts";
import { TrafficAccidentMediation, TrafficWindowOpen, trafficProblems } from "./traffic-mediation.type.ts";

@InputType({ description: "The parties received the accident determination. 收到事故认定书" })
export class RecordAccidentDeterminationInput extends WriteInput {
  @Field(() => ID, { description: "Which dispute it belongs to. 纠纷" })
  disputeId: string;

  @Field(() => Line, { description: "Its number. 事故认定书编号" })
  determinationNumber: string;

  @Field(() => Day, {
    description: "The day the last party received it, or the certificate, or the review that upheld it. 收到日",
  })
  receivedOn: string;
}

@InputType({ description: "A change to one mediation by the traffic police. 交通事故调解变更" })
export class TrafficChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which mediation. 交通事故调解" })
  trafficMediationId: string;
}

@InputType({ description: "All parties apply in writing. 申请调解" })
export class ApplyForTrafficMediationInput extends TrafficChangeInput {
  @Field(() => [ID], { description: "The parties who applied in writing: all of them. 申请人" })
  applicantIds: string[];

  @Field(() => Day, { description: "The day the last of them applied. 申请日" })
  appliedOn: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: "The parties who asked for closed doors; without one it is open. 申请不公开的当事人",
  })
  closedAtRequestOf: string[];
}

@InputType({ description: "Nobody applied; the other ways were told. 未申请调解" })
export class CloseTrafficAccidentInput extends TrafficChangeInput {
  @Field(() => [routeEnum], { description: "The ways the parties were told; a civil suit among them. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { description: "The day they were told. 告知日" })
  toldOn: string;
}

export const trafficMediation = {
  name: "trafficMediation",
  type: () => TrafficAccidentMediation,
  description: "The mediation as it stands now. 交通事故调解",
} as const;
export const recordAccidentDetermination = payloadOf(
  "RecordAccidentDeterminationPayload",
  "What came of recording it. 登记结果",
  trafficMediation,
);
export const applyForTrafficMediation = payloadOf(
  "ApplyForTrafficMediationPayload",
  "What came of applying. 申请结果",
  trafficMediation,
  [...custodyProblems, ...trafficProblems, OfficerRecused],
);
export const closeTrafficAccident = payloadOf(
  "CloseTrafficAccidentPayload",
  "What came of putting it away. 办结结果",
  trafficMediation,
  [...custodyProblems, TrafficWindowOpen, OfficerRecused],
);
