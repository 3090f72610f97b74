import { type ClassType, Field, ObjectType } from "type-graphql";
import { Carrier } from "../access/carrier.ts";
import { custodyProblems } from "../errors/custody.problems.ts";
import { Problem } from "../errors/problem.type.ts";
import type { Refusal } from "../errors/refusal.ts";
import { toProblem } from "../errors/to-problems.ts";
import { availability } from "../state-machine/move.ts";
import type { Post } from "../state-machine/posts.ts";
import type { Procedure } from "../state-machine/procedure.ts";
import { actionEnum } from "./enums.ts";

/**
 * Fills the list for a record: its state, the viewer's post, and what the table cannot know. `problems` are the types of
 * further refusals that carry facts of their own, as their mutation has them; whose act it is and who has not agreed is
 * known without being named.
 */
type ListAvailability<S, C> = (
  state: S,
  post: Post,
  further?: (command: C) => Refusal | undefined,
  problems?: readonly (new () => Problem)[],
) => object[];

/**
 * Declares `ReferralActionAvailability` for a procedure, and the function that fills it from the same table
 * that refuses the mutation.
 */
export function availabilityOf<S extends string, C extends string>(
  table: Procedure<S, C>,
): { readonly type: ClassType; readonly list: ListAvailability<S, C> } {
  const action = actionEnum(table);

  @Carrier()
  @ObjectType(`${table.name}ActionAvailability`, {
    description: `Whether an act is possible now, and why not: ${table.en} 可办理事项`,
  })
  class ActionAvailability {
    @Field(() => action, { description: "The act. 行为" })
    action: C;

    @Field(() => String, { description: "The mutation that does it. 对应操作" })
    mutation: string;

    @Field(() => Boolean, { description: "Whether the viewer may do it now. 当前可否办理" })
    available: boolean;

    @Field(() => String, {
      nullable: true,
      description: "The article or rule behind it, where the state accepts it. 依据",
    })
    source?: string;

    @Field(() => Problem, { nullable: true, description: "Why it is not available. 不可办理的原因" })
    reason?: Problem;
  }

  const list: ListAvailability<S, C> = (state, post, further, problems = []) =>
    availability(table, state, post, further).map(({ refusal, source, ...row }) =>
      Object.assign(
        new ActionAvailability(),
        row,
        source === undefined ? {} : { source },
        refusal ? { reason: toProblem(refusal, [...problems, ...custodyProblems]) } : {},
      ),
    );
  return { type: ActionAvailability, list };
}
