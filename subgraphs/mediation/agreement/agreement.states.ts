import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";

const LAW = "People's Mediation Law";

/** A mediation agreement (调解协议), from the moment it was reached to its performance. */
export const agreementProcedure = procedure({
  name: "MediationAgreement",
  en: "a mediation agreement.",
  zh: "调解协议",
  initial: ["REACHED"],
  commands: {
    SIGN: { en: "Record a signature or seal.", zh: "签署", mutation: "signAgreement" },
    TAKE_EFFECT: { en: "The last of the three signatures is there.", zh: "生效" },
    PERFORM_PART: { en: "Record a performed item.", zh: "履行", mutation: "recordPerformance" },
    PERFORM: { en: "The last item is performed.", zh: "履行完毕" },
    TAKE_RECOURSE: { en: "Record the way a party took then.", zh: "反悔后途径", mutation: "recordRecourse" },
    CONTEST: { en: "A party changes its mind or defaults.", zh: "履行争议", mutation: "contestAgreement" },
  },
  states: {
    REACHED: {
      en: "Reached in writing; signatures are missing.",
      zh: "已达成（待签署）",
      // Nothing obliges a party to sign: without the signatures the parties are as free as before.
      ...centreTarget,
      on: {
        SIGN: { to: "REACHED", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: `${LAW}, art. 29` },
        TAKE_EFFECT: { to: "EFFECTIVE", by: ["SYSTEM"], source: `${LAW}, arts. 29 and 30` },
      },
    },
    EFFECTIVE: {
      en: "In effect; performance is open.",
      zh: "已生效",
      clocks: ["CONFIRM_APPLY"],
      on: {
        PERFORM_PART: { to: "PERFORMING", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: `${LAW}, art. 31` },
        PERFORM: { to: "PERFORMED", by: ["SYSTEM"], source: `${LAW}, art. 31` },
        CONTEST: { to: "IN_DISPUTE", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: `${LAW}, art. 32` },
      },
    },
    PERFORMING: {
      en: "Part of it is performed.",
      zh: "履行中",
      clocks: ["CONFIRM_APPLY"],
      on: {
        PERFORM_PART: { to: "PERFORMING", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: `${LAW}, art. 31` },
        PERFORM: { to: "PERFORMED", by: ["SYSTEM"], source: `${LAW}, art. 31` },
        CONTEST: { to: "IN_DISPUTE", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: `${LAW}, art. 32` },
      },
    },
    PERFORMED: { en: "Performed.", zh: "履行完毕", end: true, on: {} },
    IN_DISPUTE: {
      en: "Contested; the way is to mediate again or to sue.",
      zh: "履行争议",
      end: true,
      on: {
        TAKE_RECOURSE: { to: "IN_DISPUTE", by: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: `${LAW}, art. 32` },
      },
    },
  },
});

export type AgreementState = keyof typeof agreementProcedure.states;
export type AgreementCommand = keyof typeof agreementProcedure.commands;
