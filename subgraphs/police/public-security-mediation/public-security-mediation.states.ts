import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const PAC = "Police Administrative Case Procedure";

const OFFICERS = ["POLICE_OFFICER", "STATION_HEAD"] as const satisfies readonly Post[];
/** The article asks for an approval: the head's own act is one. */
const HEAD = ["STATION_HEAD"] as const satisfies readonly Post[];

const agree = { to: "AGREED", by: OFFICERS, source: `${PAC}, art. 184` } as const;
const fail = { to: "FAILED", by: OFFICERS, source: `${PAC}, art. 185` } as const;
const notMediable = { to: "NOT_MEDIABLE", by: HEAD, source: `${PAC}, art. 179` } as const;

/**
 * Mediation held by the police themselves in an accepted case (治安调解): one sitting, at need a second one, and an
 * agreement that is performed or not. It ends on the civil side; what public law may say afterwards is no part of it.
 */
export const publicSecurityMediationProcedure = procedure({
  name: "PublicSecurityMediation",
  en: "mediation held by the police in an accepted case.",
  zh: "治安调解",
  initial: ["MEDIATING", "PERFORMED", "NOT_MEDIABLE"],
  commands: {
    CALL_SECOND: { en: "Call a second mediation.", zh: "再次调解", mutation: "callSecondMediation" },
    AGREE: {
      en: "Record the agreement the parties signed.",
      zh: "达成协议",
      mutation: "recordPublicSecurityAgreement",
    },
    PERFORM: { en: "Record that it is performed.", zh: "协议履行", mutation: "recordPublicSecurityPerformance" },
    DEFAULT: { en: "Record that it is not performed.", zh: "协议未履行", mutation: "recordPublicSecurityDefault" },
    FAIL: { en: "End it without an agreement.", zh: "调解未达成协议", mutation: "endPublicSecurityMediation" },
    FIND_NOT_MEDIABLE: { en: "Find that mediation does not apply.", zh: "不适用调解", mutation: "findNotMediable" },
  },
  states: {
    MEDIATING: {
      en: "The police mediate; the first sitting is ahead.",
      zh: "治安调解中",
      clocks: ["POLICE_CASE"],
      on: {
        CALL_SECOND: { to: "SECOND_MEDIATION", by: OFFICERS, source: `${PAC}, art. 183` },
        AGREE: agree,
        FAIL: fail,
        FIND_NOT_MEDIABLE: notMediable,
      },
    },
    SECOND_MEDIATION: {
      en: "The first sitting led to nothing; a second one is ahead.",
      zh: "再次调解",
      clocks: ["POLICE_SECOND", "POLICE_CASE"],
      on: { AGREE: agree, FAIL: fail, FIND_NOT_MEDIABLE: notMediable },
    },
    AGREED: {
      en: "The parties signed an agreement; performance is open.",
      zh: "达成协议（待履行）",
      // From an agreement on no limit of the case runs (art. 185).
      ...centreTarget,
      on: {
        PERFORM: { to: "PERFORMED", by: OFFICERS, source: `${PAC}, art. 185` },
        DEFAULT: { to: "NOT_PERFORMED", by: OFFICERS, source: `${PAC}, art. 185` },
      },
    },
    PERFORMED: { en: "The agreement is performed.", zh: "已履行", end: true, on: {} },
    NOT_PERFORMED: {
      en: "The agreement was not performed; the parties were told that damages can be sued for.",
      zh: "未履行（已告知民事诉讼）",
      end: true,
      on: {},
    },
    FAILED: {
      en: "There was no agreement; the parties were told that damages can be sued for.",
      zh: "调解未成（已告知民事诉讼）",
      end: true,
      on: {},
    },
    NOT_MEDIABLE: { en: "Mediation by the police does not apply.", zh: "不适用调解", end: true, on: {} },
  },
});

export type PublicSecurityMediationState = keyof typeof publicSecurityMediationProcedure.states;
export type PublicSecurityMediationCommand = keyof typeof publicSecurityMediationProcedure.commands;
