import { type EntityManager, In } from "typeorm";
import type { Refusal } from "../errors/refusal.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { KnownBodyEntity } from "./known-body.entity.ts";
import { doesTheWork, inDirectory } from "./known-body.rules.ts";

/** Refuses where the directory lacks one of these bodies. */
export const bodiesKnown = async (
  db: EntityManager,
  ids: readonly string[],
  field: string,
): Promise<Refusal | undefined> => inDirectory(ids, await db.findBy(KnownBodyEntity, { id: In([...ids]) }), field);

/** Refuses a body that is not in the directory, or not of the agency that does the work. */
export const bodyFits = async (
  db: EntityManager,
  id: string,
  agency: Agency,
  field = "toOrganizationId",
): Promise<Refusal | undefined> => doesTheWork(await db.findOneBy(KnownBodyEntity, { id }), agency, field);
