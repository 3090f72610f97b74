import { type Refusal, refuse } from "../errors/refusal.ts";
import type { Post } from "../state-machine/posts.ts";
import type { Access } from "./joined-access.ts";

/** Whether a post may give a command at all, before anything is read for it: the refusal names the posts that may. */
export type PostMayAct = (command: string, post: Post) => Refusal | undefined;

/** By the tables beside the procedures. Throws for a command no table names: denied by default. */
export const postMayAct =
  ({ acts }: Access): PostMayAct =>
  (command, post) => {
    const rule = acts.get(command);
    if (!rule) throw new Error(`No access table says which posts ${command} is for.`);
    if (rule.posts.includes(post)) return undefined;
    return refuse("NOT_YOUR_ACT", `${command} is for ${rule.posts.join(", ")}, not for ${post}.`, {
      type: "NotYourAct",
      facts: { posts: rule.posts, source: rule.sources.join("; ") },
    });
  };
