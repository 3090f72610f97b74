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

const papersOfAppointment: FieldRule<{ readonly id: string }, MediationContext> = {
  code: "APPOINTMENT_PAPERS",
  en: "A mediator's certificate, examination, grade and removal are for the committee and the centre; others learn who mediates, in what, and until when.",
  zh: "证书、考试、等级和撤换情况仅本调委会和调处中心可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.4 and D.5: nothing that ranks a person",
  may: async ({ agency, organizationId }, { id }, { readers }) =>
    agency === "CENTRE" ||
    (organizationId !== null && (await readers.mediators.load(id))?.committeeId === organizationId),
};

export const appointmentAccess: AccessTable = {
  rows: { MediatorAppointment: rowsOfTheirOwner, MediatorTraining: rowsOfTheirOwner },
  fields: {
    PeoplesMediator: [
      [shown, "appointment"],
      [mediatorsOwn, "trainings"],
    ],
    MediatorAppointment: [
      [shown, "employment chief sectors appointedOn appointedUntil"],
      [papersOfAppointment, "certificate examPassedOn grade gradeAssessedBy gradeAssessedOn removedOn"],
      [headsOwn, "removalGround"],
    ],
    MediatorTraining: [[shown, "id heldOn hours topic passed form"]],
  },
  acts: [
    act("removeMediator", ["COMMITTEE_HEAD"], "People's Mediation Law, arts. 14 and 15"),
    act("recordTraining", ["COMMITTEE_HEAD"], "People's Mediation Law, arts. 14 and 15"),
  ],
};
