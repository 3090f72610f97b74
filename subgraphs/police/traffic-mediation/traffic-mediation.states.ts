import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const RTP = "Road Accident Procedure Provisions";

const OFFICERS = ["POLICE_OFFICER", "STATION_HEAD"] as const satisfies readonly Post[];

const end = { to: "ENDED", by: OFFICERS, source: `${RTP}, art. 94` } as const;

/** Mediation by the traffic police on compensation after an accident (道路交通事故损害赔偿调解); nothing of the road itself. */
export const trafficMediationProcedure = procedure({
  name: "TrafficAccidentMediation",
  en: "mediation by the traffic police on compensation.",
  zh: "道路交通事故损害赔偿调解",
  initial: ["DETERMINED"],
  commands: {
    APPLY: { en: "All parties apply in writing.", zh: "申请调解", mutation: "applyForTrafficMediation" },
    START: { en: "The day it starts has come.", zh: "开始调解", mutation: "startTrafficMediation" },
    CALL_SITTING: { en: "Tell time and place of a sitting.", zh: "告知调解时间、地点", mutation: "callTrafficSitting" },
    AGREE: { en: "Issue the mediation document.", zh: "制作调解书", mutation: "recordTrafficAgreement" },
    END: { en: "End it without an agreement.", zh: "制作调解终结书", mutation: "endTrafficMediation" },
    CLOSE: { en: "Nobody applied; put it away.", zh: "未申请调解", mutation: "closeTrafficAccident" },
  },
  states: {
    DETERMINED: {
      en: "The parties have the accident determination; mediation may be applied for.",
      zh: "已收到事故认定书",
      clocks: ["TRAFFIC_APPLY", "TRAFFIC_AFTER_PM"],
      on: {
        APPLY: { to: "ACCEPTED", by: OFFICERS, source: `${RTP}, arts. 85 and 86` },
        CLOSE: { to: "NOT_APPLIED", by: OFFICERS, source: `${RTP}, art. 84` },
      },
    },
    ACCEPTED: {
      en: "The application was accepted; mediation starts when the damage is known.",
      zh: "已受理调解申请",
      // The day mediation starts is set by treatment, funeral or assessment.
      ...centreTarget,
      on: { START: { to: "MEDIATING", by: OFFICERS, source: `${RTP}, art. 90` }, END: end },
    },
    MEDIATING: {
      en: "The traffic police mediate.",
      zh: "调解中",
      clocks: ["TRAFFIC_MEDIATE"],
      on: {
        CALL_SITTING: { to: "MEDIATING", by: OFFICERS, source: `${RTP}, art. 88` },
        AGREE: { to: "AGREED", by: OFFICERS, source: `${RTP}, art. 93` },
        END: end,
      },
    },
    AGREED: { en: "The mediation document was issued.", zh: "已制作调解书", end: true, on: {} },
    ENDED: { en: "The document of its end was issued; the suit was told.", zh: "已制作调解终结书", end: true, on: {} },
    NOT_APPLIED: {
      en: "Nobody applied; the other ways were told.",
      zh: "未申请调解",
      end: true,
      // People's mediation may come to nothing later than this: three more days to apply.
      on: { APPLY: { to: "ACCEPTED", by: OFFICERS, source: `${RTP}, art. 86` } },
    },
  },
});

export type TrafficMediationState = keyof typeof trafficMediationProcedure.states;
export type TrafficMediationCommand = keyof typeof trafficMediationProcedure.commands;
