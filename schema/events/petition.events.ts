import type { DeadlineEnd, DeadlineFacts, HandOver } from "./common.ts";

interface OfPetition {
  readonly petitionId: string;
}

/**
 * What the petition offices announce: only appeals and requests, the class that may belong to a dispute.
 * A complaint against persons is announced to nobody (Regulations on Petition Work, art. 30).
 */
export interface PetitionEvents {
  "petition.PetitionRegistered": OfPetition & { readonly number: string; readonly officeId: string };
  "petition.PetitionForwarded": OfPetition & HandOver & { readonly manner: "FORWARDED" | "ASSIGNED" };
  "petition.ObjectionRaised": OfPetition & { readonly fromOrganizationId: string };
  "petition.ObjectionDecided": OfPetition & { readonly agreed: boolean };
  "petition.PetitionNotified": OfPetition;
  "petition.PetitionAccepted": OfPetition & { readonly organizationId: string };
  "petition.MediationReferred": OfPetition & HandOver;
  "petition.MediationReturned": OfPetition & { readonly outcome: string };
  "petition.OpinionIssued": OfPetition & { readonly result: string };
  "petition.DeadlineSet": DeadlineFacts;
  "petition.DeadlineEnded": DeadlineEnd;
}
