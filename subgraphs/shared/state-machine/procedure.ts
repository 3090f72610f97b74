import type { ClockCode } from "../deadline/clocks.ts";
import type { NextHolder } from "./next-holders.ts";
import type { Post } from "./posts.ts";

/** One line of a procedure: where a command leads, who may give it, and which article says so. */
export interface Transition<State extends string> {
  readonly to: State;
  readonly by: readonly Post[];
  /** Article, local rule, or "own decision" with its reason. */
  readonly source: string;
}

/** Why nobody is pressed by a term in a state, or in which cases of it, and where that comes from. */
export interface Unpressed {
  readonly en: string;
  readonly zh: string;
  /** Article, local rule, or "own decision" with its reason. */
  readonly source: string;
}

/** A state with its names, what it waits for, and the commands it accepts. */
export interface StateRow<State extends string, Command extends string> {
  readonly en: string;
  readonly zh: string;
  readonly on: { readonly [C in Command]?: Transition<State> };
  /** The clocks that run while the procedure stands here. A waiting state has at least one, or says why none runs. */
  readonly clocks?: readonly ClockCode[];
  /** Why no clock runs here; beside clocks: why none does where the rule of none of them fits. */
  readonly waits?: Unpressed;
  /** Nothing more is expected; leaving it is possible only where `on` says so. */
  readonly end?: true;
}

/** A command with its names; `mutation` is absent where only an event or a clock gives it. */
export interface CommandRow {
  readonly en: string;
  readonly zh: string;
  readonly mutation?: string;
  /** Who has it next; said by every command that turns something down or back. */
  readonly next?: NextHolder;
}

/**
 * A procedure as plain data: no database, no clock, no GraphQL.
 * Resolver, event handler, seed and front-end ask the same table.
 */
export interface Procedure<State extends string, Command extends string> {
  /** Prefix of its GraphQL enums: `Referral` gives `ReferralState` and `ReferralAction`. */
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly initial: readonly State[];
  readonly commands: Readonly<Record<Command, CommandRow>>;
  readonly states: { readonly [S in State]: StateRow<State, Command> };
}

/** Declares a procedure; a state or command nobody thought about does not compile. */
export const procedure = <const State extends string, const Command extends string>(
  table: Procedure<State, Command>,
): Procedure<State, Command> => table;

/** The states of a procedure, as a type. */
export type StateOf<P> = P extends Procedure<infer State, string> ? State : never;

/** The commands of a procedure, as a type. */
export type CommandOf<P> = P extends Procedure<string, infer Command> ? Command : never;
