import { Field, ID, ObjectType } from "type-graphql";
import { CourtCaseNumber, Day } from "../../shared/scalars/scalars.ts";

/** The application, which is all the hub follows. Enforcement itself (强制执行) is the court's own work and has no row here. */
@ObjectType({ description: "An application to enforce a confirmed agreement in default. 申请执行" })
export class EnforcementApplication {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "The last day for performing. 履行期限届满日" })
  performanceDueOn: string;

  @Field(() => Day, { description: "The day it was applied for. 申请日" })
  appliedOn: string;

  @Field(() => CourtCaseNumber, { nullable: true, description: "The number of the enforcement, type 执. 执行案号" })
  caseNumber: string | null;

  applicantId: string;
  defaultingPartyId: string;
}
