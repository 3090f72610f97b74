import type { Post } from "../state-machine/posts.ts";
import type { CommandRow, Procedure, StateRow, Transition } from "../state-machine/procedure.ts";
import type { ActRule } from "./access-rule.ts";

/** A mutation no state table knows, since there is nothing yet whose state could be asked. */
export const act = (mutation: string, posts: readonly Post[], source: string): ActRule => ({
  mutation,
  posts,
  sources: [source],
});

/** The mutations of a procedure, from the table that refuses them: whoever may give the command in any state. */
export function actsOf<S extends string, C extends string>({ states, commands }: Procedure<S, C>): ActRule[] {
  const rows = Object.values<StateRow<S, C>>(states);
  const found = new Map<string, { posts: Set<Post>; sources: Set<string> }>();
  for (const [command, { mutation }] of Object.entries<CommandRow>(commands)) {
    if (mutation === undefined) continue;
    const one = found.get(mutation) ?? { posts: new Set(), sources: new Set() };
    found.set(mutation, one);
    for (const { on } of rows) {
      const transition = (on as Readonly<Record<string, Transition<S> | undefined>>)[command];
      for (const post of transition?.by ?? []) if (post !== "SYSTEM") one.posts.add(post);
      if (transition) one.sources.add(transition.source);
    }
  }
  return [...found].map(([mutation, { posts, sources }]) => ({ mutation, posts: [...posts], sources: [...sources] }));
}
