import { personNamed } from "../../seeds/people.ts";

/**
 * What domain rules D.5 and D.6 say of everybody who may ask, in the words of the domain and apart from the code: who is
 * what to a row, and what of it that relation is shown. Everything this file does not name is shown to whoever sees the row.
 */
export type Verdict = "SHOWN" | "MASKED" | "WITHHELD" | "ROW_UNSEEN";

/** The agency whose records a row belongs to. */
export type Side = "REGISTRY" | "MEDIATION" | "POLICE" | "COURT" | "PETITION";

/** A row as the stories left it, read from the tables. */
export interface Row {
  readonly side: Side;
  /** The number of its dispute; null for what belongs to none. */
  readonly dispute: string | null;
  /** Who sees that dispute. */
  readonly seenBy: readonly string[];
  /** The bodies whose own it is: committee, station, court, office and answering body, author. */
  readonly own: readonly string[];
  /** The bodies it was handed to, or that would review it. */
  readonly handedTo: readonly string[];
  /** Courts and stations with a record of their own of the dispute: they go by what is agreed. */
  readonly goBy: readonly string[];
  /** The parties it is of, where it is not of all parties of the dispute. */
  readonly parties: readonly string[] | null;
  /** Natural person, so that there is something to mask. */
  readonly person: boolean;
  /** A minor is among the parties, it is a family matter, or violence was asked about, whatever was answered. */
  readonly delicate: boolean;
  /** Sent on to a body outside the hub. */
  readonly routed: boolean;
  /** A party under eighteen. */
  readonly minor?: boolean;
  /** The account that acts for such a party. */
  readonly guardian?: string | null;
  /** The agency of whose track a hand-over is a step of. */
  readonly track?: Side;
  /** Staff who withdrew from a petition. */
  readonly withdrawn?: readonly string[];
}

/** A person's relation to a row, the only thing verdicts go by. */
interface Relation {
  readonly party: boolean;
  /** Clerk or head of the centre, whose divisions it lies in. */
  readonly centre: boolean;
  readonly supervisor: boolean;
  readonly own: boolean;
  readonly handed: boolean;
  readonly goesBy: boolean;
  readonly head: boolean;
  readonly petitionOffice: boolean;
  readonly petitionHead: boolean;
  readonly themselves: boolean;
  /** Sees the track a hand-over is a step of. */
  readonly track: boolean;
  /** Looks, as a party, at another party that is a child. */
  readonly atAnothersChild: boolean;
}

function relationOf(id: string, row: Row): Relation {
  const { post, organizationId } = personNamed(id);
  const among = (bodies: readonly string[]): boolean => organizationId !== null && bodies.includes(organizationId);
  return {
    party: post === "PARTY" && (row.parties === null || row.parties.includes(id)),
    themselves: row.parties?.includes(id) ?? false,
    centre: post === "CENTRE_CLERK" || post === "CENTRE_HEAD",
    supervisor: post === "SUPERVISOR",
    own: among(row.own),
    handed: among(row.handedTo),
    goesBy: among(row.goBy),
    head: post === "COMMITTEE_HEAD" || post === "STATION_HEAD",
    petitionOffice: post.startsWith("PETITION"),
    petitionHead: post === "PETITION_HEAD",
    atAnothersChild: post === "PARTY" && row.minor === true && row.guardian !== id,
    track: row.track === undefined || seesTrack(id, row.track, row.own),
  };
}

/**
 * Whether a person sees an agency's track, and more of it than that there is one: its own, what was handed to its body,
 * the centre all. What a court or the police handed over concerns all parties, a petition whoever brought it.
 */
function seesTrack(id: string, track: Side, ends: readonly string[]): boolean {
  const { post, agency, organizationId } = personNamed(id);
  if (post === "PARTY") return track !== "PETITION";
  if (agency === null || agency === "CENTRE" || track === "REGISTRY" || agency === track) return true;
  return organizationId !== null && ends.includes(organizationId);
}

/** Whether a person sees a row at all (the cells of D.6 that are not empty). */
export function seesRow(id: string, row: Row): boolean {
  const { post, agency } = personNamed(id);
  const { own, handed, party } = relationOf(id, row);
  if (post === "DEVELOPER") return true;
  if (row.withdrawn?.includes(id)) return false;
  if (row.side === "PETITION" && (own || (agency === "PETITION" && handed))) return true;
  if (!row.seenBy.includes(id)) return false;
  if (agency === "CENTRE" || row.side === "REGISTRY" || row.side === "MEDIATION") return true;
  if (post === "PARTY") return row.side !== "PETITION" || party;
  if (agency === row.side) return own;
  if (agency === "MEDIATION") return handed;
  return row.side === "COURT" && agency === "PETITION";
}

type Audience = (relation: Relation) => boolean;

const committee: Audience = ({ own }) => own;
const ownAndParties: Audience = ({ own, party }) => own || party;
const whoGoesByIt: Audience = ({ own, party, goesBy }) => own || party || goesBy;
const bothEnds: Audience = ({ own, handed, party }) => own || handed || party;
const notPetitionOffices: Audience = ({ petitionOffice }) => !petitionOffice;
const desk: Audience = ({ centre, own, handed, party }) => centre || own || handed || party;
const deskAndSupervisor: Audience = (relation) => desk(relation) || relation.supervisor;
const trackSeen: Audience = ({ track }) => track;
const textOfHandOver: Audience = (relation) => relation.track && deskAndSupervisor(relation);
const centresOnly: Audience = ({ centre, party }) => centre || party;

/** For whom the fields are that are not for everybody who sees the row. */
export const audiences: Readonly<Record<string, Readonly<Record<string, Audience>>>> = {
  Dispute: { accessLog: ({ party, supervisor, head, centre }) => party || supervisor || (centre && head) },
  CompletionReport: { summary: desk, reason: desk },
  DispatchOrder: { reason: desk },
  DisputeLink: { reason: centresOnly, unlinkReason: centresOnly },
  Referral: {
    linkage: trackSeen,
    courtMode: trackSeen,
    sourceNumber: trackSeen,
    civilPartOnly: trackSeen,
    legalBasis: textOfHandOver,
    reason: textOfHandOver,
  },
  HandOverReceipt: { statement: textOfHandOver },
  MediationCase: {
    sessions: ownAndParties,
    consents: ownAndParties,
    partyConsents: ownAndParties,
    participants: ownAndParties,
    recusals: ownAndParties,
    claimFacts: ownAndParties,
    file: committee,
    preventedEscalations: committee,
  },
  MediationAgreement: {
    terms: whoGoesByIt,
    amount: whoGoesByIt,
    signatures: whoGoesByIt,
    missingSignatures: whoGoesByIt,
  },
  PerformanceItem: { amount: whoGoesByIt },
  FollowUpVisit: { note: committee, means: ownAndParties, share: ownAndParties, satisfaction: ownAndParties },
  MediationSession: { record: committee, presentParticipants: ownAndParties },
  Recusal: { reason: ({ own, head }) => own && head },
  IncidentHandOver: { consents: bothEnds, documents: bothEnds, reason: bothEnds },
  CourtReferral: {
    onlineChoices: ownAndParties,
    causeOfAction: notPetitionOffices,
    preFilingNumber: notPetitionOffices,
    caseNumber: notPetitionOffices,
    procedureKind: notPetitionOffices,
    statementNumber: notPetitionOffices,
    receivedOn: notPetitionOffices,
    filedOn: notPetitionOffices,
    handOvers: notPetitionOffices,
    mode: notPetitionOffices,
    committee: notPetitionOffices,
    signedOn: notPetitionOffices,
    outcome: notPetitionOffices,
    agreement: notPetitionOffices,
    mediationCase: notPetitionOffices,
    statementEffectiveOn: notPetitionOffices,
    courtMediators: ownAndParties,
    statementReceipts: ownAndParties,
    preHearingMediations: ownAndParties,
    refusedBy: bothEnds,
    ground: bothEnds,
  },
  CourtHandOver: { consents: bothEnds, documents: bothEnds, ground: bothEnds },
  JudicialConfirmation: {
    appliedOn: notPetitionOffices,
    supplementDueOn: notPetitionOffices,
    acceptedOn: notPetitionOffices,
    caseNumber: notPetitionOffices,
    rulingNumber: notPetitionOffices,
    ruledOn: notPetitionOffices,
    ground: notPetitionOffices,
    routesTold: notPetitionOffices,
    agreement: notPetitionOffices,
    applicants: notPetitionOffices,
    papersMissing: ownAndParties,
    papers: ownAndParties,
    filedElsewhere: committee,
    objections: ownAndParties,
    enforcement: ownAndParties,
    rulingReceipts: ownAndParties,
  },
  FurtherDivision: { reason: centresOnly, removalReason: centresOnly },
  LeadResponsibility: { reason: deskAndSupervisor, endReason: deskAndSupervisor },
  PublicSecurityMediation: {
    notMediableGround: ownAndParties,
    sittings: ownAndParties,
    consents: ownAndParties,
    agreement: ownAndParties,
    recusals: ownAndParties,
  },
  TrafficAccidentMediation: { document: ownAndParties, recusals: ownAndParties, sittingChanges: ownAndParties },
  TrafficSittingChange: { reason: ({ own }) => own },
  // Of the head itself an officer passes it on: tests/police/officer-recusal.test.ts.
  GuidanceQuestion: { clockTurns: ownAndParties },
  OfficerRecusal: { reason: ({ own, head }) => own && head },
  PetitionHearing: { reason: ownAndParties, result: ownAndParties },
  PetitionRecusal: { reason: ({ own, petitionHead }) => own && petitionHead },
  PetitionReviewStep: { conclusion: ownAndParties, legalGround: ownAndParties },
  ReceptionItem: { arrangement: ownAndParties, result: ownAndParties },
  PetitionSupervision: { demand: committee, reply: committee },
  Party: {
    minor: ({ atAnothersChild }) => !atAnothersChild,
    guardianRelation: ({ atAnothersChild }) => !atAnothersChild,
  },
  Petition: {
    matter: ownAndParties,
    petitioners: ownAndParties,
    notice: ownAndParties,
    field: ownAndParties,
    isInitial: ownAndParties,
    repeatOf: ownAndParties,
    numberOfPetitioners: ownAndParties,
    representatives: ownAndParties,
    reentryGround: ownAndParties,
    leadBody: ownAndParties,
    leadDecidedBy: ownAndParties,
    otherBodies: ownAndParties,
    responsibilities: ownAndParties,
    supervisions: ownAndParties,
    hearings: ownAndParties,
    receptionItems: ownAndParties,
    corrections: ownAndParties,
    reviewSteps: ownAndParties,
    recusals: ownAndParties,
    finalOn: ownAndParties,
    clockTurns: ownAndParties,
  },
  PetitionForwarding: { objection: ownAndParties, reason: ownAndParties },
  PetitionMediation: { consents: bothEnds, documents: bothEnds },
  PetitionOpinion: {
    result: ownAndParties,
    claim: ownAndParties,
    facts: ownAndParties,
    conclusion: ownAndParties,
    legalGround: ownAndParties,
  },
};

/** What says who a person is: shown to itself, to the body that holds the dispute, and to the centre while it handles it. */
const MASKED = ["name", "citizenId", "phone", "address", "guardianName", "guardianPhone"];

/** The fields of a type that are not for all; the same ones `accessDecisions` tells of. */
export const guardedFields = (type: string): readonly string[] => [
  ...(type === "Party" ? MASKED : []),
  ...Object.keys(audiences[type] ?? {}),
];

/** What a person is shown of one field of one row; `named` where the request asked for its dispute, or the row, and for few. */
export function verdict(id: string, type: string, field: string, row: Row, named = true): Verdict {
  if (!seesRow(id, row)) return "ROW_UNSEEN";
  const { post } = personNamed(id);
  if (post === "DEVELOPER") return "SHOWN";
  const relation = relationOf(id, row);
  if (type === "Party" && MASKED.includes(field)) {
    const { themselves, own, centre } = relation;
    // Of minors, families and whoever fears violence only the body that holds the dispute needs to know who they are.
    // And nobody pages who somebody is, whatever the office (D.4).
    const byOffice = named && (own || (centre && !row.delicate));
    return !row.person || themselves || byOffice ? "SHOWN" : "MASKED";
  }
  const audience = audiences[type]?.[field];
  if (audience === undefined) return "SHOWN";
  // What was routed to another authority is nobody's here, whoever brought or sent it.
  if (row.side === "PETITION" && row.routed) return "WITHHELD";
  const asked = type === "Dispute" ? { ...relation, head: post === "CENTRE_HEAD" } : relation;
  return audience(asked) ? "SHOWN" : "WITHHELD";
}

/** What a committee and the parties do between themselves; others learn the state and the outcome. */
const INSIDE_POLICE_MEDIATION = [
  "OFFICER_RECUSAL_REQUESTED",
  "OFFICER_RECUSAL_DECIDED",
  "TRAFFIC_SITTING_CHANGE_MOVED",
];
const INSIDE_MEDIATION = [
  ...["CONSENT_RECORDED", "SESSION_HELD", "CLAIM_FACTS_RECORDED", "RECUSAL_REQUESTED", "RECUSAL_DECIDED"],
  ...["PARTICIPANT_INVITED", "EXPERT_OPINION_RECORDED", "PARTICIPATION_ENDED"],
];

/** An entry of a timeline, with the agency whose record it tells of and, where it is a step of one, its hand-over. */
export interface Entry {
  readonly kind: string;
  readonly source: string;
  /** The body that acted; null where a party or the hub did. */
  readonly organization: { readonly id: string } | null;
  /** The agency whose record the entry tells of, whoever announced it. */
  readonly tellsOf: string;
  readonly handOver: { readonly track: Side; readonly ends: readonly string[] } | null;
}

/** Whether a person is shown an entry; `mediates` are the committees with a case of the dispute. */
export function seesEntry(id: string, entry: Entry, senders: readonly string[], mediates: readonly string[]): boolean {
  if (!seesSource(id, entry.tellsOf, senders)) return false;
  const { agency, organizationId } = personNamed(id);
  if (agency !== null && agency !== "POLICE" && INSIDE_POLICE_MEDIATION.includes(entry.kind)) return false;
  if (agency === null || !INSIDE_MEDIATION.includes(entry.kind)) return true;
  return entry.organization === null
    ? mediates.includes(organizationId ?? "")
    : entry.organization.id === organizationId;
}

/** Facts of an entry that are not for everybody who sees it: numbers, linkages and modes of others' tracks. */
export function seesFact(id: string, { source, handOver }: Entry, name: string): boolean {
  const { agency } = personNamed(id);
  if (agency === "PETITION" && source === "COURT") return false;
  if (handOver === null || !["linkage", "courtMode", "sourceNumber"].includes(name)) return true;
  return seesTrack(id, handOver.track, handOver.ends);
}

/** Whose entries of a dispute's timeline and whose clocks a person is shown. */
export function seesSource(id: string, source: string, senders: readonly string[]): boolean {
  const { post, agency } = personNamed(id);
  if (post === "PARTY") return source !== "PETITION";
  if (agency === null || agency === "CENTRE" || source === "CENTRE" || source === "MEDIATION") return true;
  if (agency === "MEDIATION") return senders.includes(source);
  return source === agency || (agency === "PETITION" && source === "COURT");
}

/** A referral to a body outside the hub, as far as who may know of it goes by it. */
export interface Outside {
  readonly kind: string;
  /** The body that offered it. */
  readonly body: string;
  /** The account of the party that asked. */
  readonly person: string | null;
}

/** What a party asks for its own sake; and what goes to the discipline bodies, of which only the centre knows (A113). */
const ASKED_FOR_ONESELF = ["LEGAL_AID", "PETITION_LAWYER", "COUNSELLING", "LEGAL_CONSULTATION", "LEGAL_HOTLINE"];

/** Whether a person may know that there is such a referral. */
export function seesOutside(id: string, { kind, body, person }: Outside): boolean {
  const { post, organizationId } = personNamed(id);
  if (post === "CENTRE_CLERK" || post === "CENTRE_HEAD" || post === "DEVELOPER") return true;
  if (kind === "DISCIPLINE") return false;
  return !ASKED_FOR_ONESELF.includes(kind) || organizationId === body || (post === "PARTY" && person === id);
}
