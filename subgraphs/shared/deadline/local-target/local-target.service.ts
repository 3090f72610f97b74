import type { DataSource } from "typeorm";
import type { ClockRule } from "../clock-rule.ts";
import { clocks } from "../clocks.ts";
import { LocalTargetEntity } from "./local-target.entity.ts";
import type { LocalTarget } from "./local-target.rules.ts";

/** The targets places have set for themselves: loaded by the operator with the directory. */
export class LocalTargetService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews targets. Throws for a clock that is not a target: no place changes what the law says. */
  async load(targets: readonly LocalTarget[]): Promise<void> {
    for (const { code } of targets) {
      const { [code]: rule } = clocks as Readonly<Record<string, ClockRule>>;
      if (rule?.kind !== "TARGET") throw new Error(`${code} is no target a place may set.`);
    }
    await this.db.manager.upsert(
      LocalTargetEntity,
      targets.map((target) => ({ ...target })),
      ["code", "divisionCode", "validFrom"],
    );
  }
}
