import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { asDeadlineOf } from "../../shared/deadline/apart/clock-apart.act.ts";
import { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { PetitionClockEntity, PetitionClockTurnEntity } from "./petition-clock.entity.ts";

const PER_PETITION = 50;

/** The clocks of petitions the viewer has already been given, the earliest first; two statements a batch. */
export const clocksOfPetition = (db: DataSource): DataLoader<string, DeadlineEntity[]> =>
  new DataLoader(async (ids) => {
    const [ofDisputes, apart] = await Promise.all([
      db.manager.findBy(DeadlineEntity, { recordId: In([...ids]) }),
      db.manager.findBy(PetitionClockEntity, { petitionId: In([...ids]) }),
    ]);
    const clocks = [...ofDisputes, ...apart.map(asDeadline)].sort(byDay);
    return groupedBy(ids, clocks, ({ recordId }) => recordId, PER_PETITION);
  });

/** The turns of the clocks that stand apart, of petitions the viewer has already been given; one statement a batch. */
export const clockTurnsOfPetition = (db: DataSource): DataLoader<string, PetitionClockTurnEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PetitionClockTurnEntity, {
      where: { petitionId: In([...ids]) },
      order: { turnedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });

/** The clocks of one petition that still count, wherever they lie. */
export async function openClocksOf(db: EntityManager, petitionId: string): Promise<DeadlineEntity[]> {
  const status = In(["RUNNING", "SUSPENDED"]);
  const apart = await db.findBy(PetitionClockEntity, { petitionId, status });
  return [...(await db.findBy(DeadlineEntity, { recordId: petitionId, status })), ...apart.map(asDeadline)];
}

/** A clock that stands apart as the rest of the hub knows clocks. */
export const asDeadline = ({ petitionId, ...clock }: PetitionClockEntity): DeadlineEntity =>
  asDeadlineOf(clock, petitionId, "PETITION");

const byDay = (one: DeadlineEntity, other: DeadlineEntity): number =>
  one.triggeredOn.localeCompare(other.triggeredOn) || one.id.localeCompare(other.id);
