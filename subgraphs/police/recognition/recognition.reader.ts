import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { RecognitionEntity } from "./recognition.entity.ts";

/** The recognition of incidents the viewer has already been given, null where nobody applied; one statement a batch. */
export const recognitionOfIncident = (db: DataSource): DataLoader<string, RecognitionEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(
      ids,
      await db.manager.findBy(RecognitionEntity, { incidentId: In([...ids]) }),
      ({ incidentId }) => incidentId,
    ),
  );
