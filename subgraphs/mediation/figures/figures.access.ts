import type { AccessTable } from "../../shared/access/access-rule.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { figureRows } from "../../shared/figures/figures.access.ts";

export const figuresAccess: AccessTable = {
  rows: {
    MediationByMonth: figureRows,
    MonthlyMediationFigures: figureRows,
    MediationCounts: figureRows,
    CategoryMediationCounts: figureRows,
    MediationBySource: figureRows,
    MediationSourceCount: figureRows,
    AgreementOutcomes: figureRows,
    AgreementOutcome: figureRows,
    CommitteeFigures: figureRows,
    CommitteeCount: figureRows,
    GradeCount: figureRows,
    RoomFigures: figureRows,
    RoomCount: figureRows,
    FileReviewFigures: figureRows,
    FileGradeFigure: figureRows,
    FileDefectFigure: figureRows,
    PreventedEscalationFigures: figureRows,
    PreventedEscalationCount: figureRows,
  },
  fields: {
    Figures: [
      [
        shown,
        "mediationByMonth mediationBySource agreementOutcomes mediationCommittees mediationRooms fileReviews preventedEscalations",
      ],
    ],
    MediationByMonth: [[shown, "definitions months"]],
    MonthlyMediationFigures: [[shown, "month divisionCode total categories"]],
    MediationCounts: [
      [shown, "accepted mediated successful mediationRate successRate successRateOfMediated amount suppressed"],
    ],
    CategoryMediationCounts: [
      [
        shown,
        "accepted mediated successful mediationRate successRate successRateOfMediated amount suppressed category",
      ],
    ],
    MediationBySource: [[shown, "definitions sources total confirmed confirmationRate"]],
    MediationSourceCount: [[shown, "source accepted suppressed"]],
    AgreementOutcomes: [[shown, "definitions rows"]],
    AgreementOutcome: [
      [shown, "committeeKind due performed performedRate visitsDue visitsMade followUpRate suppressed"],
    ],
    CommitteeFigures: [[shown, "definitions rows"]],
    CommitteeCount: [[shown, "divisionCode committeeKind committees activeMediators trainingHours grades suppressed"]],
    GradeCount: [[shown, "grade mediators suppressed"]],
    RoomFigures: [[shown, "definitions rows"]],
    RoomCount: [[shown, "hostKind rooms"]],
    FileReviewFigures: [[shown, "definitions reviewed grades defects"]],
    FileGradeFigure: [[shown, "grade files suppressed"]],
    FileDefectFigure: [[shown, "defect files suppressed"]],
    PreventedEscalationFigures: [[shown, "definitions selfReported rows"]],
    PreventedEscalationCount: [[shown, "kind cases persons suppressed"]],
  },
};
