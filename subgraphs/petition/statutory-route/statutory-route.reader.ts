import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { StatutoryRouteEntity } from "./statutory-route.entity.ts";

/** Where petitions the viewer has already been given were pointed to; one statement a batch. */
export const statutoryRouteOfPetition = (db: DataSource): DataLoader<string, StatutoryRouteEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(
      ids,
      await db.manager.findBy(StatutoryRouteEntity, { petitionId: In([...ids]) }),
      ({ petitionId }) => petitionId,
    ),
  );
