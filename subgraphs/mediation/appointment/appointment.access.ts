import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { mediatorsOwn } from "../committee/committee.access.ts";
import type { MediationContext } from "../context.ts";

const headsOwn: FieldRule<{ readonly id: string }, MediationContext> = {
  code: "HEADS_OWN_REMOVAL",
  en: "Why an appointment ended early is for the head of the committee.",
  zh: "撤换原因仅调委会主任可见",
  source: "People's Mediation Law, art. 15; own decision",
  may: async ({ post, organizationId }, { id }, { readers }) =>
    post === "COMMITTEE_HEAD" && (await readers.mediators.load(id))?.committeeId === organizationId,
};

export const appointmentAccess: AccessTable = {
  rows: { MediatorAppointment: rowsOfTheirOwner, MediatorTraining: rowsOfTheirOwner },
  fields: {
    PeoplesMediator: [
      [shown, "appointment"],
      [mediatorsOwn, "trainings"],
    ],
    MediatorAppointment: [
      [
        shown,
        "employment chief sectors appointedOn appointedUntil certificate examPassedOn grade gradeAssessedBy gradeAssessedOn removedOn",
      ],
      [headsOwn, "removalGround"],
    ],
    MediatorTraining: [[shown, "id heldOn hours topic passed form"]],
  },
  acts: [
    act("removeMediator", ["COMMITTEE_HEAD"], "People's Mediation Law, arts. 14 and 15"),
    act("recordTraining", ["COMMITTEE_HEAD"], "People's Mediation Law, arts. 14 and 15"),
  ],
};
