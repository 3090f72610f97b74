import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { courtRecusalsOf } from "../court-recusal/court-recusal.reader.ts";
import { officialMayAct } from "../court-recusal/court-recusal.rules.ts";
import { ActingOfficialEntity } from "./acting-official.entity.ts";

const OFFICIALS: readonly Post[] = ["JUDGE", "JUDGE_ASSISTANT"];

/**
 * The viewer acts in a complaint or application its caller has locked. Refused for an official who stepped aside, or whose
 * recusal waits for its decision; any other official is noted. A party acts for itself, and is no official.
 */
export async function actsFor(work: Work, { post, personId }: Viewer, recordId: string): Promise<Refusal | undefined> {
  if (!OFFICIALS.includes(post)) return undefined;
  const refusal = officialMayAct({ post, personId }, await courtRecusalsOf(work.db, recordId));
  if (!refusal) await noteActing(work, { post, personId }, recordId);
  return refusal;
}

/** Whoever acts under this post in the matter from now on, for a matter that has only begun. */
export const noteActing = (
  { db }: Work,
  { post, personId }: Pick<Viewer, "post" | "personId">,
  recordId: string,
): Promise<unknown> => db.upsert(ActingOfficialEntity, { recordId, post, personId }, ["recordId", "post"]);

/** Whoever acted last under a post in a matter, null where nobody has yet. */
export const actingOfficial = async (db: EntityManager, recordId: string, post: Post): Promise<string | null> =>
  (await db.findOneBy(ActingOfficialEntity, { recordId, post }))?.personId ?? null;
