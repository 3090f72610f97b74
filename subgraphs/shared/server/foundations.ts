import type { DataSource } from "typeorm";
import type { Clock } from "../clock/clock.ts";
import type { UnitOfWork } from "../db/unit-of-work.ts";
import type { Calendar } from "../deadline/calendar.ts";
import type { FieldCipher } from "../encryption/field-cipher.ts";

/** What a subgraph's parts are built from. */
export interface Foundations {
  readonly db: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly cipher: FieldCipher;
}
