import { Field, ID, ObjectType } from "type-graphql";
import { ConsentMissing } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";

@ObjectType({
  implements: Problem,
  description: "The party was asked before this hand-over; ask again. 须重新征询意愿",
})
export class NotAskedForThis extends Problem {
  @Field(() => Day, { description: "The day the case came to the committee. 案件到达日" })
  openedOn: string;
}

@ObjectType({ implements: Problem, description: "The mediation has ended. 调解已结束" })
export class MediationOver extends Problem {
  @Field(() => Day, { description: "The day it ended. 结束日" })
  endedOn: string;
}

@ObjectType({ implements: Problem, description: "A party refused mediation before. 当事人此前明确拒绝调解" })
export class RefusedBefore extends Problem {
  @Field(() => [ID], { description: "The parties that refused. 拒绝的当事人" })
  partyIds: readonly string[];
}

/** Refusals that come from what the parties want. */
export const consentProblems = [NotAskedForThis, MediationOver, RefusedBefore, ConsentMissing] as const;
