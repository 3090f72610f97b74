import { clockTurnType } from "../../shared/deadline/apart/clock-turn.type.ts";

export const PetitionClockTurn = clockTurnType(
  "PetitionClockTurn",
  "A clock of a petition without a dispute turned; nobody else was told. 期限变动记录",
);
