import { Field, ID, InputType, ObjectType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { CourtCaseNumber, Day } from "../../shared/scalars/scalars.ts";
import { ConfirmationChangeInput } from "../confirmation/confirmation.payload.ts";
import { WrongCaseNumber } from "../court/court.payload.ts";
import { EnforcementApplication } from "./enforcement.type.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@InputType({ description: "A party applies to enforce a confirmed agreement. 申请执行" })
export class ApplyForEnforcementInput extends ConfirmationChangeInput {
  @Field(() => ID, { description: "The party that applies. 申请执行人" })
  applicantId: string;

  @Field(() => ID, { description: "The party in default. 被执行人" })
  defaultingPartyId: string;

  @Field(() => Day, { description: "The last day for performing; it is over. 履行期限届满日" })
  performanceDueOn: string;

  @Field(() => CourtCaseNumber, { nullable: true, description: "The number, type 执, once given. 执行案号" })
  caseNumber?: string | null;
}

@ObjectType({ implements: Problem, description: "The two years for applying are over. 申请执行已超过期间" })
export class EnforcementTooLate extends Problem {
  @Field(() => Day, { description: "The last day on which it was possible. 最后申请日" })
  lastDay: string;
}

export const applyForEnforcement = payloadOf(
  "ApplyForEnforcementPayload",
  "What came of applying. 申请执行结果",
  { name: "enforcement", type: () => EnforcementApplication, description: "The application. 申请执行" },
  [OtherBody, WrongCaseNumber, EnforcementTooLate, ...keptOut],
);
