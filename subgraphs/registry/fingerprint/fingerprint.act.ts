import type { Work } from "../../shared/db/work.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { intakeOfDispute } from "../intake/intake.reader.ts";
import { clearPartiesOf } from "../party/party.reader.ts";
import { type LookAlike, fingerprintRepository } from "./fingerprint.repository.ts";
import { type ComparedMatter, type Mark, marksOf } from "./fingerprint.rules.ts";

/** A registration as it is compared, and the earlier ones of its division it looks like. */
export interface Compared {
  readonly matter: ComparedMatter;
  readonly lookAlikes: readonly LookAlike[];
}

/** Keeps the fingerprints of a new registration and compares it with the others of its division. */
export async function compareRegistration({ db, cipher }: Work, dispute: DisputeEntity): Promise<Compared> {
  const intake = await intakeOfDispute(db, dispute.id);
  if (!intake) throw new Error(`Dispute ${dispute.id} was registered without an intake.`);
  const { category, divisionCode } = dispute;
  const { source, sourceRecordId, happenedOn, place } = intake;
  const parties = await clearPartiesOf({ db, cipher }, dispute.id);
  const matter = { category, divisionCode, source, sourceRecordId, happenedOn, place, parties };
  const repository = fingerprintRepository(db, cipher);
  await repository.keep(dispute.id, marksOf(matter));
  return { matter, lookAlikes: await repository.lookAlikes(dispute.id, divisionCode) };
}

/** Whether another dispute carries one of these marks. Answers yes or no and says nothing else. */
export const carriedElsewhere = (
  { db, cipher, actor }: Work,
  exceptDisputeId: string,
  marks: readonly Mark[],
): Promise<boolean> => fingerprintRepository(db, cipher).carriedElsewhere(exceptDisputeId, marks, actor.organizationId);
