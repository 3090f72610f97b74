import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { DisputeLevel } from "../dispute/dispute.codes.ts";

/**
 * A major or cross-sector dispute is assigned by the head of the centre.
 *
 * Source: local practice of graded handling (分级办理), Shigu district, 2019.
 */
export const headDecidesMajor = (level: DisputeLevel, post: Post): Refusal | undefined =>
  level === "MAJOR" && post !== "CENTRE_HEAD"
    ? refuse("HEAD_DECIDES", "A major dispute is assigned by the head of the centre.", {
        path: ["level"],
        type: "NotYourAct",
        facts: { posts: ["CENTRE_HEAD"], source: "Graded handling (分级办理)" },
      })
    : undefined;
