import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { freshClock } from "../../shared/deadline/clock-facts.ts";
import { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { PetitionClockEntity } from "./petition-clock.entity.ts";

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

const asDeadline = ({ petitionId, facts, status, endedOn, endedBy }: PetitionClockEntity): DeadlineEntity =>
  Object.assign(freshClock(facts, { disputeId: "", divisionCode: "", recordId: petitionId, source: "PETITION" }), {
    status,
    endedOn,
    endedBy,
  });

const byDay = (one: DeadlineEntity, other: DeadlineEntity): number =>
  one.triggeredOn.localeCompare(other.triggeredOn) || one.id.localeCompare(other.id);
