import { Field, InputType, Int } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { AgreementChangeInput } from "../agreement/agreement.payload.ts";
import { MediationAgreement } from "../agreement/agreement.type.ts";
import type { RemedyRoute } from "../mediation-case/mediation-case.codes.ts";
import { routeEnum } from "../mediation-case/mediation-case.type.ts";

@InputType({ description: "An item of the plan was performed. 履行" })
export class RecordPerformanceInput extends AgreementChangeInput {
  @Field(() => Int, { description: "Which item. 序号" })
  itemNumber: number;

  @Field(() => Day, { description: "When. 履行日" })
  performedOn: string;

  @Field(() => Line, { description: "What proves it. 凭证" })
  proof: string;
}

@InputType({ description: "A party changes its mind or defaults. 履行争议" })
export class ContestAgreementInput extends AgreementChangeInput {
  @Field(() => [routeEnum], { description: "The routes the party was told; at least one. 告知的途径" })
  routesTold: RemedyRoute[];
}

const agreement = {
  name: "agreement",
  type: () => MediationAgreement,
  description: "The agreement as it stands now. 调解协议",
} as const;
export const recordPerformance = payloadOf(
  "RecordPerformancePayload",
  "What came of recording performance. 履行结果",
  agreement,
);
export const contestAgreement = payloadOf(
  "ContestAgreementPayload",
  "What came of contesting. 履行争议结果",
  agreement,
);
