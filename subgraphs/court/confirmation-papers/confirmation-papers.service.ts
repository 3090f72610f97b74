import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork } from "../../shared/db/unit-of-work.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { type ChangeConfirmation, changeConfirmation } from "../confirmation/confirmation-change.act.ts";
import type { ConfirmationEntity } from "../confirmation/confirmation.entity.ts";
import type { ConfirmationPaper } from "./confirmation-papers.codes.ts";

export type CheckPapers = ChangeConfirmation & {
  readonly present: readonly ConfirmationPaper[];
  readonly aboutProperty: boolean;
};

/** The papers of an application (申请材料): the court goes through the article's list. */
export class ConfirmationPapersService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What is there now, in place of what was found before. It is the court's own desk: nobody is told. */
  check(viewer: Viewer, input: CheckPapers): Promise<ConfirmationEntity | Refusal> {
    const { present, aboutProperty } = input;
    return changeConfirmation(this.unitOfWork, viewer, input, "CHECK_PAPERS", {
      decide: () => ({ papersPresent: [...new Set(present)], aboutProperty }),
      after: () => Promise.resolve(),
    });
  }
}
