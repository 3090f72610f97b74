import type { Work } from "../../shared/db/work.ts";
import { MediatorEntity } from "./committee.entity.ts";

/** Ends a mediator's activity: nobody names them for a case any more; what they did stays. */
export async function retireMediator({ db }: Work, mediatorId: string): Promise<void> {
  await db.update(MediatorEntity, { id: mediatorId }, { active: false });
}
