import { type EntityManager, In } from "typeorm";
import type { Refusal } from "../errors/refusal.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { KnownBodyEntity } from "./known-body.entity.ts";
import { doesTheWork, inDirectory } from "./known-body.rules.ts";

/** A body as the directory's copy has it, null where it lacks it. */
export const knownBody = (db: EntityManager, id: string): Promise<KnownBodyEntity | null> =>
  db.findOneBy(KnownBodyEntity, { id });

/** Refuses where the directory lacks one of these bodies. */
export const bodiesKnown = async (
  db: EntityManager,
  ids: readonly string[],
  field: string,
): Promise<Refusal | undefined> =>
  onceLoaded(db, inDirectory(ids, await db.findBy(KnownBodyEntity, { id: In([...ids]) }), field));

/** Refuses a body that is not in the directory, or not of the agency that does the work. */
export const bodyFits = async (
  db: EntityManager,
  id: string,
  agency: Agency,
  field = "toOrganizationId",
): Promise<Refusal | undefined> => onceLoaded(db, doesTheWork(await knownBody(db, id), agency, field));

/** A copy nobody loaded yet, as an upgrade leaves it, says nothing of any body; the registry still refuses a hand-over. */
export async function onceLoaded(db: EntityManager, refusal: Refusal | undefined): Promise<Refusal | undefined> {
  if (!refusal) return undefined;
  const [loaded] = await db.find(KnownBodyEntity, { take: 1 });
  return loaded && refusal;
}
