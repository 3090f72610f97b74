import { clockTurnType } from "../../shared/deadline/apart/clock-turn.type.ts";

export const GuidanceClockTurn = clockTurnType(
  "GuidanceClockTurn",
  "The clock of a committee's question turned; no other body was told. 释疑期限变动记录",
);
