import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const PAC = "Police Administrative Case Procedure";
const PML = "People's Mediation Law";

const OFFICERS = ["POLICE_OFFICER", "STATION_HEAD"] as const satisfies readonly Post[];
/** The station decides as a body: its head speaks for it. */
const HEAD = ["STATION_HEAD"] as const satisfies readonly Post[];
const HUB = ["SYSTEM"] as const satisfies readonly Post[];

const COMMITTEE = ["CENTRE_ACK", "PM_GENERAL", "PM_MEDICAL", "PM_LABOUR"] as const satisfies readonly ClockCode[];

const findCivil = { to: "CIVIL", by: OFFICERS, source: `${PAC}, art. 178 para. 2` } as const;
const acceptCase = { to: "CASE_ACCEPTED", by: OFFICERS, source: `${PAC}, art. 61` } as const;
const refer = { to: "REFERRED", by: OFFICERS, source: `${PML}, art. 18` } as const;
const civilAgreed = { to: "CIVIL_AGREED", by: HUB, source: `${PML}, arts. 28 to 30` } as const;
const caseAgreed = { to: "CASE_AGREED", by: HUB, source: `${PAC}, art. 186; ${PML}, arts. 28 to 30` } as const;
const closeCivil = { to: "CIVIL_SIDE_CLOSED", by: OFFICERS, source: `${PML}, arts. 3 and 26` } as const;
const closeCase = { to: "CIVIL_SIDE_CLOSED", by: OFFICERS, source: `${PAC}, art. 185` } as const;

/**
 * The civil side of one police incident (警情民事部分). It goes one of two ways: a civil quarrel without an offence is
 * referred to people's mediation, or a case is accepted, which the police mediate themselves (art. 178) or which waits
 * for a performed agreement of a committee (the bridge of art. 186).
 * What the police decide under public law is no part of it: a station that has decided otherwise closes the civil side,
 * and nothing is recognised after that.
 */
export const incidentProcedure = procedure({
  name: "PoliceMediation",
  en: "the civil side of a police incident.",
  zh: "警情民事部分",
  initial: ["RECEIVED"],
  commands: {
    FIND_CIVIL: { en: "Find a civil quarrel without an offence.", zh: "认定为民间纠纷", mutation: "findCivilDispute" },
    ACCEPT_CASE: { en: "Accept a case for enquiry.", zh: "受案登记", mutation: "acceptPoliceCase" },
    REFER: { en: "Hand the quarrel to people's mediation.", zh: "移送人民调解", mutation: "referIncidentToMediation" },
    CHOOSE_MEDIATION: {
      en: "The parties of an accepted case choose people's mediation.",
      zh: "选择人民调解",
      mutation: "chooseMediation",
    },
    AGREE: { en: "An agreement of the dispute took effect.", zh: "协议生效" },
    PERFORM: { en: "The agreement was performed.", zh: "协议履行完毕" },
    COME_BACK: { en: "The hand-over led to no agreement.", zh: "调解未果", next: "SENDER" },
    DEFAULT: { en: "The agreement was not performed.", zh: "协议未履行" },
    APPLY: { en: "All parties apply for recognition.", zh: "申请认可", mutation: "applyForRecognition" },
    RECOGNISE: { en: "Recognise the performed agreement.", zh: "认可协议", mutation: "recogniseAgreement" },
    DECLINE: { en: "Do not recognise it.", zh: "不予认可", mutation: "declineRecognition", next: "HANDLER" },
    MEDIATE: {
      en: "The police mediate the accepted case themselves.",
      zh: "治安调解",
      mutation: "beginPublicSecurityMediation",
    },
    SETTLE_ON_THE_SPOT: {
      en: "The police mediate it on the spot, and it is performed at once.",
      zh: "当场调解",
      mutation: "mediateOnTheSpot",
    },
    FIND_NOT_MEDIABLE: {
      en: "Find that mediation by the police does not apply.",
      zh: "不适用调解",
      mutation: "findNotMediable",
    },
    SETTLE: { en: "What was agreed before the police was performed.", zh: "治安调解协议履行" },
    END_MEDIATION: { en: "Mediation by the police led to nothing.", zh: "治安调解未果" },
    FIND_UNIT_COMPETENT: {
      en: "Another police unit is competent; the case goes there.",
      zh: "移送有管辖权的单位",
      mutation: "findUnitCompetent",
    },
    END_TRANSFER: { en: "The transfer was signed for, given back or withdrawn.", zh: "移送办结" },
    CLOSE: { en: "Close the civil side.", zh: "终结民事部分", mutation: "closeCivilSide" },
  },
  states: {
    RECEIVED: {
      en: "The police took the incident down.",
      zh: "接警",
      // The law says "at once" of an incident and sets no days.
      ...centreTarget,
      on: { FIND_CIVIL: findCivil, ACCEPT_CASE: acceptCase },
    },
    CIVIL: {
      en: "A civil quarrel without an offence; the parties were told the ways open to them.",
      zh: "民间纠纷",
      ...centreTarget,
      on: { REFER: refer, ACCEPT_CASE: acceptCase, AGREE: civilAgreed, CLOSE: closeCivil },
    },
    REFERRED: {
      en: "Handed over to people's mediation.",
      zh: "已移送人民调解",
      clocks: COMMITTEE,
      on: { AGREE: civilAgreed, COME_BACK: { to: "RETURNED", by: HUB, source: `${PML}, arts. 17 and 26` } },
    },
    CIVIL_AGREED: {
      en: "The parties agreed; performance is open.",
      zh: "已达成协议（待履行）",
      clocks: ["CONFIRM_APPLY"],
      on: {
        PERFORM: { to: "SETTLED", by: HUB, source: `${PML}, art. 31` },
        DEFAULT: { to: "RETURNED", by: HUB, source: `${PML}, art. 32` },
        CLOSE: closeCivil,
      },
    },
    SETTLED: { en: "The agreement is performed; the civil quarrel is settled.", zh: "已化解", end: true, on: {} },
    RETURNED: {
      en: "It came back from mediation unsettled.",
      zh: "调解未果退回",
      ...centreTarget,
      on: { REFER: refer, ACCEPT_CASE: acceptCase, AGREE: civilAgreed, CLOSE: closeCivil },
    },
    CASE_ACCEPTED: {
      en: "A case was accepted; people's mediation is open to the parties.",
      zh: "已受案",
      clocks: ["POLICE_CASE"],
      on: {
        CHOOSE_MEDIATION: { to: "MEDIATION_CHOSEN", by: OFFICERS, source: `${PAC}, art. 186; ${PML}, art. 18` },
        AGREE: caseAgreed,
        MEDIATE: { to: "POLICE_MEDIATION", by: OFFICERS, source: `${PAC}, arts. 178 and 180` },
        SETTLE_ON_THE_SPOT: { to: "SETTLED", by: OFFICERS, source: `${PAC}, art. 178 para. 3` },
        FIND_NOT_MEDIABLE: { to: "CASE_ACCEPTED", by: HEAD, source: `${PAC}, art. 179` },
        FIND_UNIT_COMPETENT: { to: "TRANSFERRING", by: OFFICERS, source: `${PAC}, art. 61` },
        CLOSE: closeCase,
      },
    },
    TRANSFERRING: {
      en: "The accepted case is on its way to the competent police unit.",
      zh: "移送中",
      clocks: ["POLICE_TRANSFER", "POLICE_CASE"],
      on: { END_TRANSFER: { to: "CASE_ACCEPTED", by: HUB, source: `${PAC}, art. 61` } },
    },
    POLICE_MEDIATION: {
      en: "The police mediate the accepted case themselves.",
      zh: "治安调解中",
      clocks: ["POLICE_CASE", "POLICE_SECOND", ...centreTarget.clocks],
      on: {
        SETTLE: { to: "SETTLED", by: HUB, source: `${PAC}, art. 185` },
        END_MEDIATION: { to: "CASE_ACCEPTED", by: HUB, source: `${PAC}, art. 185` },
        FIND_NOT_MEDIABLE: { to: "CASE_ACCEPTED", by: HEAD, source: `${PAC}, art. 179` },
      },
    },
    MEDIATION_CHOSEN: {
      en: "The parties of the case chose people's mediation.",
      zh: "已选择人民调解",
      clocks: ["POLICE_CASE", ...COMMITTEE],
      on: {
        AGREE: caseAgreed,
        COME_BACK: { to: "CASE_ACCEPTED", by: HUB, source: `${PAC}, art. 185; ${PML}, arts. 17 and 26` },
        CLOSE: closeCase,
      },
    },
    CASE_AGREED: {
      en: "The parties of the case agreed; performance is open.",
      zh: "受案后达成协议（待履行）",
      clocks: ["CONFIRM_APPLY", ...centreTarget.clocks],
      on: {
        PERFORM: { to: "AGREEMENT_PERFORMED", by: HUB, source: `${PAC}, art. 186` },
        DEFAULT: { to: "CASE_ACCEPTED", by: HUB, source: `${PAC}, art. 185` },
        CLOSE: closeCase,
      },
    },
    AGREEMENT_PERFORMED: {
      en: "The agreement is performed; the parties may apply for recognition.",
      zh: "协议已履行",
      ...centreTarget,
      on: { APPLY: { to: "RECOGNITION_APPLIED", by: OFFICERS, source: `${PAC}, art. 186` }, CLOSE: closeCase },
    },
    RECOGNITION_APPLIED: {
      en: "All parties applied in writing for recognition.",
      zh: "申请认可",
      ...centreTarget,
      on: {
        RECOGNISE: { to: "RECOGNISED", by: HEAD, source: `${PAC}, art. 186` },
        DECLINE: { to: "RECOGNITION_DECLINED", by: HEAD, source: `${PAC}, art. 186` },
      },
    },
    RECOGNISED: { en: "The station recognised the performed agreement.", zh: "已认可", end: true, on: {} },
    RECOGNITION_DECLINED: {
      en: "The station did not recognise it; the parties are to be told the ways left.",
      zh: "不予认可",
      clocks: ["POLICE_CASE"],
      on: { CLOSE: closeCase },
    },
    CIVIL_SIDE_CLOSED: {
      en: "The civil side is closed; the parties were told the ways left.",
      zh: "民事部分终结",
      end: true,
      on: {},
    },
  },
});

export type IncidentState = keyof typeof incidentProcedure.states;
export type IncidentCommand = keyof typeof incidentProcedure.commands;
