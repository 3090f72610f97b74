import { procedure } from "../../shared/state-machine/procedure.ts";

const ASKS = "Road Accident Procedure Provisions, art. 88";

/**
 * A party that cannot come asks for another time (请求变更调解时间). The article says until when and not how often: the ten
 * days of the mediation are the bound. Calling the sitting for another time answers the request.
 */
export const trafficSittingChangeProcedure = procedure({
  name: "TrafficSittingChange",
  en: "a request for another time of a sitting.",
  zh: "变更调解时间",
  initial: ["ASKED"],
  commands: {
    CHANGE: { en: "The sitting was called for another time.", zh: "已变更调解时间" },
    KEEP: { en: "Keep the time, with the reason.", zh: "不予变更", mutation: "keepTrafficSitting" },
    LAPSE: { en: "Mediation ended first.", zh: "申请失效" },
  },
  states: {
    ASKED: {
      en: "Asked for in time; the officer in charge answers.",
      zh: "已申请",
      clocks: ["TRAFFIC_MEDIATE"],
      on: {
        CHANGE: { to: "CHANGED", by: ["SYSTEM"], source: ASKS },
        KEEP: {
          to: "KEPT",
          by: ["POLICE_OFFICER", "STATION_HEAD"],
          source: `${ASKS}: a request, which the officer in charge may turn down`,
        },
        LAPSE: { to: "LAPSED", by: ["SYSTEM"], source: "Own decision: nothing is left to move" },
      },
    },
    CHANGED: { en: "The sitting was called for another time.", zh: "已变更", end: true, on: {} },
    KEPT: { en: "The time stays.", zh: "未变更", end: true, on: {} },
    LAPSED: { en: "Mediation ended before it was answered.", zh: "已失效", end: true, on: {} },
  },
});

export type TrafficSittingChangeState = keyof typeof trafficSittingChangeProcedure.states;
