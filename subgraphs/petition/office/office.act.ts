import type { Work } from "../../shared/db/work.ts";
import { PetitionOfficeEntity } from "./office.entity.ts";
import { petitionNumber } from "./office.rules.ts";

/** The next number of an office's own series this year, or null where the office has no word for its numbers. */
export async function nextNumber({ db, today }: Work, officeId: string): Promise<string | null> {
  const office = await db.findOneBy(PetitionOfficeEntity, { id: officeId });
  if (!office) return null;
  const year = Number(today.slice(0, 4));
  const [row]: { last: number }[] = await db.query(
    `INSERT INTO petition_serial (office_id, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (office_id, year) DO UPDATE SET last = petition_serial.last + 1 RETURNING last`,
    [officeId, year],
  );
  return petitionNumber(year, office.numberWord, row?.last ?? 1);
}
