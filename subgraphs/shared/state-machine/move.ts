import { type Refusal, refuse } from "../errors/refusal.ts";
import type { Post } from "./posts.ts";
import type { CommandRow, Procedure, Transition } from "./procedure.ts";

/** One act a front-end may offer as a button, or the reason why not. */
export interface Availability<Command extends string> {
  readonly action: Command;
  readonly mutation: string;
  readonly available: boolean;
  readonly source: string | undefined;
  readonly refusal: Refusal | undefined;
}

/**
 * The state a command leads to, or why it may not be given: the state does not accept it
 * (with what would be allowed), or the post may not give it (with the posts that may).
 */
export function move<S extends string, C extends string>(
  table: Procedure<S, C>,
  from: S,
  command: C,
  post: Post,
): S | Refusal {
  const transition = transitionOf(table, from, command);
  return transition?.by.includes(post) ? transition.to : refusalOf(table, from, command, post);
}

/**
 * Every command a user could give in this procedure, each with the reason where it is not available now. `further` asks
 * what the table cannot know: whether the viewer's body is the one whose act this is.
 */
export function availability<S extends string, C extends string>(
  table: Procedure<S, C>,
  state: S,
  post: Post,
  further: (command: C) => Refusal | undefined = () => undefined,
): Availability<C>[] {
  return commandsOf(table).flatMap(([action, { mutation }]) => {
    if (mutation === undefined) return [];
    const transition = transitionOf(table, state, action);
    const byTable = transition?.by.includes(post) ? undefined : refusalOf(table, state, action, post);
    const refusal = byTable ?? further(action);
    return [{ action, mutation, available: refusal === undefined, source: transition?.source, refusal }];
  });
}

function refusalOf<S extends string, C extends string>(
  table: Procedure<S, C>,
  from: S,
  command: C,
  post: Post,
): Refusal {
  const transition = transitionOf(table, from, command);
  if (!transition) {
    const allowed = commandsOf(table).flatMap(([name]) => (transitionOf(table, from, name) ? [name] : []));
    return refuse("WRONG_STATE", `${table.name} stands at ${from}, which does not accept ${command}.`, {
      type: "WrongState",
      facts: { state: from, allowed },
    });
  }
  return refuse("NOT_YOUR_ACT", `${command} is for ${transition.by.join(", ")}, not for ${post}.`, {
    type: "NotYourAct",
    facts: { posts: transition.by, source: transition.source },
  });
}

const transitionOf = <S extends string, C extends string>(
  table: Procedure<S, C>,
  from: S,
  command: C,
): Transition<S> | undefined => table.states[from].on[command];

const commandsOf = <S extends string, C extends string>(table: Procedure<S, C>): [C, CommandRow][] =>
  Object.entries(table.commands) as [C, CommandRow][];

/**
 * The state after a command that was decided elsewhere (another procedure of this subgraph, another agency).
 * Throws where the table does not know it: deciding was the announcer's job, so that is a bug.
 */
export function arrive<S extends string, C extends string>(table: Procedure<S, C>, from: S, command: C): S {
  const transition = transitionOf(table, from, command);
  if (!transition) throw new Error(`${table.name} at ${from} cannot ${command}, yet it was announced.`);
  return transition.to;
}

/** Whether a state accepts a command at all, whoever gives it. */
export const accepts = <S extends string, C extends string>(table: Procedure<S, C>, state: S, command: C): boolean =>
  transitionOf(table, state, command) !== undefined;
