import type { Part } from "../../shared/server/part.ts";
import { petitionClockTurning } from "./clock-turning.act.ts";

/** Clocks of petitions without a dispute turn by themselves, as those of disputes do. */
export const clockTurningPart: Part = { turning: [petitionClockTurning] };
