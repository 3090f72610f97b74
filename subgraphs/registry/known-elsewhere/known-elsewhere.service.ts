import type { EntityManager } from "typeorm";
import type { PurposeCode, Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { disputeForAct } from "../dispute/dispute.reader.ts";
import { carriedElsewhere } from "../fingerprint/fingerprint.act.ts";
import { type ComparedParty, partyMarks, sourceMark } from "../fingerprint/fingerprint.rules.ts";
import type { IntakeSource } from "../intake/intake.codes.ts";
import { KnownElsewhereInquiryEntity } from "./known-elsewhere.entity.ts";
import { aboutAQuarrel, fewParties, oneQuestion, purposeFits } from "./known-elsewhere.rules.ts";

export interface AskKnownElsewhere extends WriteInput {
  readonly disputeId: string;
  readonly purpose: PurposeCode;
  readonly record?: { readonly source: IntakeSource; readonly number: string } | null;
  readonly quarrel?: { readonly category: DisputeCategory; readonly parties: readonly ComparedParty[] } | null;
}

const find = (db: EntityManager, id: string): Promise<KnownElsewhereInquiryEntity | null> =>
  rowsOf(db, KnownElsewhereInquiryEntity).find(id);

/**
 * Is this quarrel known elsewhere (是否已在他处登记)? One stated dispute, a yes or a no, and the asking on record. The
 * answer goes through no row the asker could not see, and takes the same statements whatever it is.
 */
export class KnownElsewhereService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  ask(viewer: Viewer, input: AskKnownElsewhere): Promise<KnownElsewhereInquiryEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "askKnownElsewhere", input, find }, async (work) => {
      const { purpose, record = null, quarrel = null } = input;
      const refusal =
        purposeFits(purpose) ?? oneQuestion(record !== null, quarrel !== null) ?? fewParties(quarrel?.parties ?? []);
      if (refusal) return refusal;
      const dispute = await disputeForAct(work, viewer, { disputeId: input.disputeId });
      if (isRefusal(dispute)) return dispute;
      // Every applicant is paired with every respondent: that is done for whoever may ask, and for few.
      const marks = [
        ...(record ? [sourceMark(record.source, record.number)] : []),
        ...(quarrel ? partyMarks(quarrel.category, quarrel.parties) : []),
      ];
      const nobodysQuarrel = aboutAQuarrel(marks);
      if (nobodysQuarrel) return nobodysQuarrel;
      const { personId, organizationId, post } = viewer;
      const row = Object.assign(new KnownElsewhereInquiryEntity(), {
        id: work.newId(),
        disputeId: dispute.id,
        personId,
        organizationId,
        post,
        purpose,
        askedBy: record ? ("RECORD" as const) : ("PARTIES" as const),
        known: await carriedElsewhere(work, dispute.id, marks),
        askedAt: work.now,
        version: 1,
      });
      await rowsOf(work.db, KnownElsewhereInquiryEntity).insert(row);
      // The stated dispute's parties see that it was asked; what was answered is the asker's.
      await work.announce("registry.KnownElsewhereAsked", { disputeId: dispute.id, recordId: row.id }, { purpose });
      return row;
    });
  }
}
