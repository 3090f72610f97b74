import type { DataOf, EventType } from "./hub-event.ts";

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
  // Whoever sits at the table sees what it is about, where it is kept.
  "registry.JointMeetingConvened": AGENCIES,
  "registry.DisputeSealed": AGENCIES,
  "registry.SealLifted": AGENCIES,
  "registry.FurtherDivisionAdded": AGENCIES,
  "registry.FurtherDivisionRemoved": AGENCIES,
  "registry.DisputeReopened": AGENCIES,
  // A petition's clocks know no appraisal.
  "registry.AppraisalBegan": ["mediation", "police", "court"],
  "registry.AppraisalEnded": ["mediation", "police", "court"],
  // Whether an application followed what a station told the parties: that there was one, and the day (art. 18).
  "mediation.CaseOpened": ["police"],
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

/**
 * Events that close something, which must not wait behind one that a subscriber cannot take in: where their stream is stuck
 * they are told ahead of their turn, and again in turn. Only what can close something and never opens anything belongs here.
 */
export const toldAhead = ["registry.DisputeSealed"] as const satisfies readonly EventType[];

export type ToldAhead = (typeof toldAhead)[number];

export const isToldAhead = (type: EventType): type is ToldAhead => (toldAhead as readonly EventType[]).includes(type);

const PAPERS = ["legalBasis", "consents", "documents", "receipt"] as const;

/**
 * What an event says that no subscriber needs: it is for the procedures of the announcing subgraph, and does not travel.
 * Four agencies hear of every dispute and hand-over, two bodies of it are concerned; those read it in the registry.
 *
 * Law: Personal Information Protection Law, arts. 6 and 34.
 */
export const staysHome: { readonly [Type in EventType]?: readonly (keyof DataOf<Type>)[] } = {
  "registry.DisputeRegistered": ["title", "intakeSource", "channel"],
  "registry.ReferralSent": PAPERS,
  "registry.ReferralAccepted": PAPERS,
  "registry.ReferralReturned": PAPERS,
  "registry.ReferralWithdrawn": PAPERS,
};

/** The payload as it travels. */
export function travelling<Type extends EventType>(type: Type, data: DataOf<Type>): Partial<DataOf<Type>> {
  const home = new Set<PropertyKey>(staysHome[type] ?? []);
  return Object.fromEntries(Object.entries(data).filter(([name]) => !home.has(name))) as Partial<DataOf<Type>>;
}
