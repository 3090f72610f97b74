import { type EntityManager, In } from "typeorm";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { partsOfCaseNumber } from "../../shared/scalars/court-case-number.ts";
import { CourtEntity } from "./court.entity.ts";
import { type NumberType, numberFits } from "./court.rules.ts";

/** Refuses a number that is not one of this court for this act; `field` is where it was given. */
export async function checkNumber(
  db: EntityManager,
  courtId: string,
  number: string,
  type: NumberType,
  field: string,
): Promise<Refusal | undefined> {
  const court = await db.findOneBy(CourtEntity, { id: courtId });
  return court
    ? numberFits(partsOfCaseNumber(number), type, court.code, field)
    : refuse("UNKNOWN_COURT", "The directory of courts has no such court.");
}

/** The courts that sit over a division: its own and, where the matter belongs higher up, those above it. */
export async function courtsOver(db: EntityManager, divisionCode: string): Promise<string[]> {
  const divisions = [divisionCode, `${divisionCode.slice(0, 4)}00`, `${divisionCode.slice(0, 2)}0000`];
  const courts = await db.find(CourtEntity, {
    where: { divisionCode: In([...new Set(divisions)]) },
    order: { divisionCode: "DESC", id: "ASC" },
  });
  return courts.map(({ id }) => id);
}
