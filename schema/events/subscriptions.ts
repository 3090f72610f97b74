import type { EventType } from "./hub-event.ts";

/** The subgraphs by name, as subscribers. */
export type Subscriber = "registry" | "mediation" | "police" | "court" | "petition";

const AGENCIES = ["mediation", "police", "court", "petition"] as const;

/**
 * Who hears of what. The registry hears everything: the merged timeline is built from it. The agencies hear what the
 * registry says of a dispute, and of each other only what a procedure of theirs waits for.
 */
export const beyondTheRegistry: { readonly [Type in EventType]?: readonly Subscriber[] } = {
  "registry.DisputeRegistered": AGENCIES,
  "registry.ReferralSent": AGENCIES,
  "registry.ReferralAccepted": AGENCIES,
  "registry.ReferralReturned": AGENCIES,
  "registry.ReferralWithdrawn": ["police", "court", "petition"],
  "registry.ReferralNotOpened": ["police", "court", "petition"],
  "registry.BodyJoined": AGENCIES,
  "registry.JointHandlingOrdered": AGENCIES,
  "registry.DisputeSealed": AGENCIES,
  "registry.SealLifted": AGENCIES,
  "registry.FurtherDivisionAdded": AGENCIES,
  "registry.FurtherDivisionRemoved": AGENCIES,
  "registry.DisputeReopened": AGENCIES,
  // A petition's clocks know no appraisal.
  "registry.AppraisalBegan": ["mediation", "police", "court"],
  "registry.AppraisalEnded": ["mediation", "police", "court"],
  "mediation.CaseRefused": ["police", "court", "petition"],
  "mediation.CaseAccepted": ["police", "court", "petition"],
  // A mediator the court invited must not turn up in the case in another part: the court keeps who it was.
  "mediation.MediatorAssigned": ["court"],
  "mediation.RecusalDecided": ["court"],
  "mediation.AgreementTookEffect": ["police", "court", "petition"],
  "mediation.AgreementPerformed": ["police"],
  "mediation.AgreementContested": ["police"],
  "mediation.CaseTerminated": ["police", "court", "petition"],
  "court.ComplaintReceived": ["mediation"],
  "court.ConfirmationApplied": ["mediation"],
  "police.IncidentRegistered": ["mediation"],
  "court.AgreementConfirmed": ["mediation"],
  "court.ConfirmationSetAside": ["mediation"],
};

/** The other subgraphs that subscribe to an event type. */
export const subscribersOf = (type: EventType): readonly Subscriber[] => [
  ...(type.startsWith("registry.") ? [] : (["registry"] as const)),
  ...(beyondTheRegistry[type] ?? []),
];
