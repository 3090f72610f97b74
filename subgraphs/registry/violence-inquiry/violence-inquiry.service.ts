import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { type DisputeTarget, disputeForAct, findDispute, getDispute } from "../dispute/dispute.reader.ts";
import { keepAnswer } from "./violence-inquiry.act.ts";
import type { ViolenceAnswer } from "./violence-inquiry.codes.ts";
import { mediates } from "./violence-inquiry.reader.ts";
import { heldOrMediated } from "./violence-inquiry.rules.ts";

export interface RecordViolenceInquiry extends WriteInput, DisputeTarget {
  readonly answer: ViolenceAnswer;
}

/** Violence that is feared, said or asked about after intake and triage: from then on the parties are sheltered. */
export class ViolenceInquiryService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordViolenceInquiry): Promise<DisputeEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordViolenceInquiry", input, find: findDispute }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { id, holderId } = dispute;
      const refusal = heldOrMediated(holderId, viewer.organizationId, await mediates(work.db, id, viewer));
      if (refusal) return refusal;
      await keepAnswer(work, id, "HANDLING", input.answer);
      return getDispute(work, id);
    });
  }
}
