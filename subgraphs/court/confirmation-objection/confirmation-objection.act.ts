import type { EntityManager } from "typeorm";
import { type Rows, rowsOf } from "../../shared/db/rows.ts";
import type { Work } from "../../shared/db/work.ts";
import { stopClocks } from "../../shared/deadline/run-clock.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { aboutConfirmation, confirmationFacts } from "../confirmation/confirmation-change.act.ts";
import type { ConfirmationEntity } from "../confirmation/confirmation.entity.ts";
import { ConfirmationObjectionEntity } from "./confirmation-objection.entity.ts";
import { type ObjectionCommand, objectionProcedure } from "./confirmation-objection.states.ts";

export const objectionRows = (db: EntityManager): Rows<ConfirmationObjectionEntity> =>
  rowsOf(db, ConfirmationObjectionEntity);

/** Ends an objection by a command its caller has decided, under the lock of its confirmation: told, and its clock stopped. */
export async function endObjection(
  work: Work,
  of: ConfirmationEntity,
  row: ConfirmationObjectionEntity,
  command: ObjectionCommand,
  change: Partial<ConfirmationObjectionEntity>,
): Promise<ConfirmationObjectionEntity> {
  const state = arrive(objectionProcedure, row.state, command);
  const ended = await objectionRows(work.db).update(Object.assign(row, change, { state }));
  const told = { ...confirmationFacts(of), objectionId: ended.id, outcome: state };
  await work.announce("court.ConfirmationObjectionEnded", aboutConfirmation(of), told);
  await stopClocks(work, "COURT", {
    recordId: ended.id,
    codes: ["OBJECTION_DECIDE"],
    on: work.today,
    by: "the objection was decided",
    cancelled: command === "WITHDRAW" || command === "FALL_AWAY",
  });
  return ended;
}

/** The ruling was set aside on `decided`: nothing is left for the others that still wait. */
export async function endTheOthers(
  work: Work,
  of: ConfirmationEntity,
  decided: ConfirmationObjectionEntity,
): Promise<void> {
  const raised = { where: { confirmationId: of.id, state: "RAISED" as const }, order: { id: "ASC" as const } };
  for (const other of await work.db.find(ConfirmationObjectionEntity, raised))
    if (other.id !== decided.id) await endObjection(work, of, other, "FALL_AWAY", { decidedOn: work.today });
}
