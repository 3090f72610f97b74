import type { EntityManager } from "typeorm";
import { HigherBodyEntity } from "./higher-body.entity.ts";

/** The body next above a body, null where the directory names none. */
export async function higherBodyOf(db: EntityManager, bodyId: string): Promise<string | null> {
  return (await db.findOneBy(HigherBodyEntity, { id: bodyId }))?.higherBodyId ?? null;
}
