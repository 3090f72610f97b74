import { type EntityManager, In } from "typeorm";
import type { ClockRule } from "../clock-rule.ts";
import { divisionsOver } from "../../auth/division.ts";
import type { ClockCode } from "../clocks.ts";
import type { Day } from "../day.ts";
import { LocalTargetEntity } from "./local-target.entity.ts";
import { targetFor } from "./local-target.rules.ts";

/** What a place changes of a clock: how long it is, and by which local document. */
export type LocalRule = Pick<ClockRule, "length" | "unit" | "basis">;

/** The target of the place that is valid on the day a clock starts, where the place has one. */
export async function localRuleOf(
  db: EntityManager,
  code: ClockCode,
  divisionCode: string,
  on: Day,
): Promise<LocalRule | undefined> {
  const targets = await db.findBy(LocalTargetEntity, { code, divisionCode: In(divisionsOver(divisionCode)) });
  const target = targetFor(targets, divisionCode, on);
  return target && { length: target.length, unit: target.unit, basis: target.basis };
}
