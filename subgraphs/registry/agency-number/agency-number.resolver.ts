import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { agencyEnum } from "../../shared/auth/enums.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import type { FindByAgencyNumber } from "./agency-number.reader.ts";

/** What its resolvers find in the context. */
export interface AgencyNumberContext {
  readonly findByAgencyNumber: FindByAgencyNumber;
}

@Resolver()
export class AgencyNumberResolver {
  @Query(() => [Dispute], {
    description:
      "The disputes an agency knows under a number of its own: an incident, petition, court case or ruling number. 按机构编号查询纠纷",
  })
  disputesByAgencyNumber(
    @Arg("agency", () => agencyEnum, { description: "Whose number it is. 机构类别" }) agency: Agency,
    @Arg("number", () => Line, { description: "The number, as the agency writes it. 机构编号" }) number: string,
    @Ctx() { findByAgencyNumber }: AgencyNumberContext,
  ): Promise<object[]> {
    return findByAgencyNumber(agency, number);
  }
}
