import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import type { ConfirmationEntity } from "./confirmation.entity.ts";
import { type ConfirmationTarget, confirmationForAct, findConfirmation } from "./confirmation.reader.ts";
import { confirmationRepository } from "./confirmation.repository.ts";
import { type ConfirmationCommand, confirmationProcedure } from "./confirmation.states.ts";

export type ChangeConfirmation = WriteInput & ConfirmationTarget;

type Decision = Partial<ConfirmationEntity> | Refusal;

/** What an act adds to the way all acts on an application go. */
interface Step {
  /** What changes besides the state, or why nothing does. */
  readonly decide: (work: Work, found: ConfirmationEntity) => Decision | Promise<Decision>;
  readonly after: (work: Work, row: ConfirmationEntity) => Promise<void>;
}

/** One act on an application: found through the viewer, decided, moved along its table, and what follows from it. */
export function changeConfirmation(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  input: ChangeConfirmation,
  command: ConfirmationCommand,
  { decide, after }: Step,
): Promise<ConfirmationEntity | Refusal> {
  const mutation = confirmationProcedure.commands[command].mutation ?? command;
  return unitOfWork.act(viewer, { command: mutation, input, find: findConfirmation }, async (work) => {
    const found = await confirmationForAct(work, viewer, input, command);
    if (isRefusal(found)) return found;
    const change = await decide(work, found);
    if (isRefusal(change)) return change;
    const state = arrive(confirmationProcedure, found.state, command);
    const row = await confirmationRepository(work.db).update(Object.assign(found, change, { state }));
    await after(work, row);
    return row;
  });
}

/** Moves an application its caller has locked by a command that was decided. */
export const moveConfirmation = (
  { db }: Work,
  row: ConfirmationEntity,
  command: ConfirmationCommand,
): Promise<ConfirmationEntity> =>
  confirmationRepository(db).update(Object.assign(row, { state: arrive(confirmationProcedure, row.state, command) }));

/** Writes a change of an application its caller has locked, whose state stays. */
export const changeApplication = (
  { db }: Work,
  row: ConfirmationEntity,
  change: Partial<ConfirmationEntity>,
): Promise<ConfirmationEntity> => confirmationRepository(db).update(Object.assign(row, change));

/** Enters an application. */
export const enterConfirmation = async ({ db }: Work, row: ConfirmationEntity): Promise<void> => {
  await confirmationRepository(db).insert(row);
};

/** Which dispute and record an event of an application is about. */
export const aboutConfirmation = ({ id, disputeId }: ConfirmationEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});

/** What every event of an application says. */
export const confirmationFacts = ({
  id,
  agreementId,
}: ConfirmationEntity): { confirmationId: string; agreementId: string } => ({ confirmationId: id, agreementId });
