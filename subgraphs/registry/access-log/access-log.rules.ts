import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const SUPERVISING = ["CENTRE_HEAD", "SUPERVISOR"];

/**
 * Who is told who looked at a dispute: the head and the supervisor of the centre, within whose divisions it already is,
 * and the parties themselves.
 *
 * Law: Personal Information Protection Law, arts. 44, 45 and 54.
 */
export const mayAskWhoLooked = (post: Post, agency: Agency | null): boolean =>
  post === "PARTY" || (agency === "CENTRE" && SUPERVISING.includes(post));
