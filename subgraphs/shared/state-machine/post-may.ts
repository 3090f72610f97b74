import { type Refusal, refuse } from "../errors/refusal.ts";
import type { Post } from "./posts.ts";

/** Whether a post may begin what no table begins: the first act of a procedure has no state it comes from. */
export const postMay = (post: Post, allowed: readonly Post[], act: string, source: string): Refusal | undefined =>
  allowed.includes(post)
    ? undefined
    : refuse("NOT_YOUR_ACT", `${act} is for ${allowed.join(", ")}, not for ${post}.`, {
        type: "NotYourAct",
        facts: { posts: allowed, source },
      });
