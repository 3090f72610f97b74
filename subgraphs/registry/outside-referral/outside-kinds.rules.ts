import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { OutsideKind, OutsideOutcome, OutsideRecord } from "./outside-referral.codes.ts";

/** What a kind of outside referral needs, may record and is shown to. */
export interface OutsideKindRule {
  /** Whose yes it takes before anything is sent. */
  readonly consent: "EVERY_PARTY" | "ASKING_PARTY" | "NONE";
  readonly mayRecord: readonly OutsideRecord[];
  readonly outcomes: readonly OutsideOutcome[];
  /** DISPUTE: whoever sees the dispute. ASKING_PARTY: that party, the body that offered it, the centre. CENTRE: nobody else. */
  readonly shownTo: "DISPUTE" | "ASKING_PARTY" | "CENTRE";
  /** How far it is followed: OFFER ends with the party's answer, SENDING with the day it was sent. */
  readonly followed: "OFFER" | "SENDING" | "OUTCOME";
  readonly clocks: { readonly sent?: ClockCode; readonly accepted?: ClockCode; readonly awarded?: ClockCode };
  readonly source: string;
}

const followed = { consent: "EVERY_PARTY", shownTo: "DISPUTE", followed: "OUTCOME", clocks: {} } as const;
const asked = { ...followed, consent: "ASKING_PARTY" } as const;
const offered = { ...asked, followed: "OFFER", mayRecord: [], outcomes: [] } as const;

/** The adjacent procedures: only the referral with status and outcome; what happens inside stays with the outside body. */
export const outsideKindRules: Readonly<Record<OutsideKind, OutsideKindRule>> = {
  LIABILITY_INSURANCE: {
    ...followed,
    mayRecord: ["NUMBER", "OUTCOME", "PAID_ON"],
    outcomes: ["PAID", "NOT_PAID"],
    source: "Personal Information Protection Law, art. 23: the claim goes to the insurer with the parties' consent",
  },
  INSURANCE_CLAIM: {
    ...followed,
    mayRecord: ["NUMBER", "OUTCOME", "PAID_ON"],
    outcomes: ["PAID", "NOT_PAID"],
    source: "Personal Information Protection Law, art. 23",
  },
  PROCURATORATE: {
    ...followed,
    mayRecord: ["OUTCOME"],
    outcomes: ["SETTLED", "NOT_SETTLED"],
    source: "Linkage of procuratorate and mediation (检调对接), local practice; settlement is voluntary",
  },
  DISCIPLINE: {
    consent: "NONE",
    mayRecord: [],
    outcomes: [],
    shownTo: "CENTRE",
    followed: "SENDING",
    clocks: {},
    source:
      "Regulations on Petition Work, art. 30: a complaint does not reach the accused, so nothing of it is kept here",
  },
  PETITION_LAWYER: {
    ...asked,
    shownTo: "ASKING_PARTY",
    mayRecord: ["OUTCOME", "SUGGESTION"],
    outcomes: ["ADVISED", "SETTLED", "NOT_SETTLED"],
    source: "Lawyers' part in law-related petitions (律师参与化解), voluntary for the party",
  },
  LABOR_ARBITRATION: {
    ...asked,
    mayRecord: ["NUMBER", "OUTCOME"],
    outcomes: ["AWARDED", "SETTLED", "DISMISSED"],
    clocks: {
      sent: "LABOUR_ARBITRATION_ACCEPT",
      accepted: "LABOUR_ARBITRATION_AWARD",
      awarded: "LABOUR_ARBITRATION_SUE",
    },
    source: "Labour Dispute Mediation and Arbitration Law, art. 5: a party applies by itself",
  },
  LAND_ARBITRATION: {
    ...asked,
    mayRecord: ["NUMBER", "OUTCOME"],
    outcomes: ["AWARDED", "SETTLED", "DISMISSED"],
    clocks: { sent: "LAND_ARBITRATION_ACCEPT", accepted: "LAND_ARBITRATION_AWARD", awarded: "LAND_ARBITRATION_SUE" },
    source: "Rural Land Contract Mediation and Arbitration Law, art. 4: a party applies by itself",
  },
  COMMERCIAL_ARBITRATION: {
    ...followed,
    mayRecord: ["NUMBER", "OUTCOME"],
    outcomes: ["AWARDED", "SETTLED", "DISMISSED"],
    source: "Arbitration Law, art. 4: arbitration rests on an agreement of the parties",
  },
  LEGAL_AID: {
    ...asked,
    shownTo: "ASKING_PARTY",
    mayRecord: ["NUMBER", "OUTCOME", "LAWYER_ASSIGNED"],
    outcomes: ["AID_GRANTED", "AID_REFUSED"],
    clocks: { sent: "LEGAL_AID_DECIDE", accepted: "LEGAL_AID_ASSIGN" },
    source: "Legal Aid Law, arts. 21 and 43; no means-test data here, and that a party is in need is its own",
  },
  NOTARY: {
    ...followed,
    mayRecord: ["NUMBER", "OUTCOME", "DEED"],
    outcomes: ["DEED_ISSUED", "NO_DEED"],
    clocks: { accepted: "NOTARY_DEED" },
    source: "Notary Law, arts. 30 and 37",
  },
  APPRAISAL: {
    ...followed,
    mayRecord: ["NUMBER", "OUTCOME", "REPORT"],
    outcomes: ["REPORT_ISSUED", "NO_REPORT"],
    source: "Shandong Regulations on Diversified Dispute Resolution, as model: appraisal days do not count",
  },
  HEALTH_MEDIATION: {
    ...followed,
    mayRecord: ["NUMBER", "OUTCOME"],
    outcomes: ["SETTLED", "NOT_SETTLED"],
    clocks: { sent: "HEALTH_AUTHORITY_DECIDE", accepted: "HEALTH_AUTHORITY_MEDIATE" },
    source: "Medical Disputes Regulations, art. 40: both sides apply",
  },
  COUNSELLING: {
    ...offered,
    shownTo: "ASKING_PARTY",
    source: "Personal Information Protection Law, arts. 28-30: sensitive; offered and accepted, nothing more",
  },
  LEGAL_CONSULTATION: {
    ...offered,
    shownTo: "ASKING_PARTY",
    source: "Public legal service (公共法律服务), free and voluntary; that a party asked is its own",
  },
  LEGAL_HOTLINE: {
    ...offered,
    shownTo: "ASKING_PARTY",
    source: "Public legal service (公共法律服务), free and voluntary; that a party asked is its own",
  },
};

/** Kinds that are not for everybody who sees the dispute. They are announced to nobody and stand in no timeline. */
export const discreetKinds = (Object.keys(outsideKindRules) as OutsideKind[]).filter(
  (kind) => outsideKindRules[kind].shownTo !== "DISPUTE",
);

/** Of those, the ones the asking party and the body that offered see. */
export const askersKinds = discreetKinds.filter((kind) => outsideKindRules[kind].shownTo === "ASKING_PARTY");
