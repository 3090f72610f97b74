import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { CaseTransferEntity } from "./case-transfer.entity.ts";
import { caseTransferRepository } from "./case-transfer.repository.ts";

const PER_INCIDENT = 50;

/** The transfers of incidents the viewer has already been given, the oldest first; one statement a batch. */
export const transfersOfIncident = (db: DataSource, viewer: Viewer): DataLoader<string, CaseTransferEntity[]> =>
  new DataLoader(async (ids) =>
    groupedBy(
      ids,
      await caseTransferRepository(db.manager).ofIncidents(viewer, ids),
      ({ incidentId }) => incidentId,
      PER_INCIDENT,
    ),
  );
