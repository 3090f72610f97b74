import type { EntityManager } from "typeorm";
import { PartyEntity } from "../party/party.entity.ts";
import { IntakeEntity } from "./intake.entity.ts";

export interface IntakeRepository {
  /** The next serial of a division's year; holds the row until commit, so numbers have no gaps. */
  nextSerial(divisionCode: string, year: number): Promise<number>;
  save(intake: IntakeEntity, parties: readonly PartyEntity[]): Promise<void>;
}

export const intakeRepository = (db: EntityManager): IntakeRepository => ({
  async nextSerial(divisionCode, year) {
    const [row]: { last: number }[] = await db.query(
      `INSERT INTO dispute_serial (division_code, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (division_code, year) DO UPDATE SET last = dispute_serial.last + 1 RETURNING last`,
      [divisionCode, year],
    );
    return row?.last ?? 1;
  },
  async save(intake, parties) {
    await db.insert(IntakeEntity, intake);
    await db.insert(PartyEntity, [...parties]);
  },
});
