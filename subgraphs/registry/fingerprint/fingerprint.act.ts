import { In } from "typeorm";
import type { Work } from "../../shared/db/work.ts";
import type { Digested } from "../../shared/encryption/re-digestion.ts";
import { numbersTold } from "../agency-number/agency-number.reader.ts";
import { DisputeEntity } from "../dispute/dispute.entity.ts";
import type { IntakeEntity } from "../intake/intake.entity.ts";
import { intakeOfDispute, intakesOf } from "../intake/intake.reader.ts";
import { type ClearParty, clearPartiesOf, clearPartiesOfEach } from "../party/party.reader.ts";
import { type LookAlike, fingerprintRepository } from "./fingerprint.repository.ts";
import { type ComparedMatter, type Mark, marksOf, sourceMark } from "./fingerprint.rules.ts";

/** A registration as it is compared, and the earlier ones of its division it looks like. */
export interface Compared {
  readonly matter: ComparedMatter;
  readonly lookAlikes: readonly LookAlike[];
}

/** Keeps the fingerprints of a new registration and compares it with the others of its division. */
export async function compareRegistration({ db, cipher }: Work, dispute: DisputeEntity): Promise<Compared> {
  const intake = await intakeOfDispute(db, dispute.id);
  if (!intake) throw new Error(`Dispute ${dispute.id} was registered without an intake.`);
  const matter = matterOf(dispute, intake, await clearPartiesOf({ db, cipher }, dispute.id));
  const marks = marksOf(matter);
  const repository = fingerprintRepository(db, cipher);
  await repository.keep(dispute.id, marks);
  return { matter, lookAlikes: await repository.lookAlikes(dispute.id, dispute.divisionCode, marks) };
}

const matterOf = (
  { category, divisionCode }: DisputeEntity,
  { source, sourceRecordId, happenedOn, place }: IntakeEntity,
  parties: readonly ClearParty[],
): ComparedMatter => ({ category, divisionCode, source, sourceRecordId, happenedOn, place, parties });

/** Whether another dispute carries one of these marks. Answers yes or no and says nothing else. */
export const carriedElsewhere = (
  { db, cipher, actor }: Work,
  exceptDisputeId: string,
  marks: readonly Mark[],
): Promise<boolean> => fingerprintRepository(db, cipher).carriedElsewhere(exceptDisputeId, marks, actor.organizationId);

/**
 * Digests are made anew from what is still known of a dispute: its registration, its parties, and the numbers agencies told,
 * as the timeline keeps them. A number that is kept nowhere keeps the digest it has.
 */
export const digestedFingerprints: Digested = {
  table: "dispute_fingerprint",
  async remake({ db, cipher, after, size }) {
    const repository = fingerprintRepository(db, cipher);
    const ids = await repository.outdated(after, size);
    if (ids.length === 0) return { changed: 0, last: undefined };
    const disputes = await db.findBy(DisputeEntity, { id: In(ids) });
    const intakes = await intakesOf(db, ids);
    const parties = await clearPartiesOfEach({ db, cipher }, ids);
    const told = await numbersTold(db, ids);
    const marks = disputes.map((dispute): [string, Mark[]] => {
      const intake = intakes.get(dispute.id);
      const known = intake ? marksOf(matterOf(dispute, intake, parties.get(dispute.id) ?? [])) : [];
      const numbers = told.filter(({ disputeId }) => disputeId === dispute.id);
      return [dispute.id, [...known, ...numbers.map(({ source, number }) => sourceMark(source, number))]];
    });
    return { changed: await repository.remake(new Map(marks)), last: ids.at(-1) };
  },
};
