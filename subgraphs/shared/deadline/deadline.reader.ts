import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { type RowCondition, visibleRows } from "../auth/visible-rows.ts";
import type { Viewer } from "../auth/viewer.ts";
import { groupedBy } from "../db/grouped-by.ts";
import { DeadlineEntity } from "./deadline.entity.ts";

const PER_RECORD = 50;

/** The clocks a viewer may see, by the dispute or by the record they belong to; one statement a batch. */
export interface DeadlineReader {
  readonly ofDispute: DataLoader<string, DeadlineEntity[]>;
  readonly ofRecord: DataLoader<string, DeadlineEntity[]>;
}

/** What narrows the clocks besides, over the columns of `d`. */
type Narrowed = (
  viewer: Viewer,
  columns: { readonly disputeId: string; readonly source: string; readonly recordId: string },
) => RowCondition;

const everySource: Narrowed = () => ({ sql: "TRUE", parameters: {} });

export function deadlineReader(db: DataSource, viewer: Viewer, narrowed = everySource): DeadlineReader {
  const by = (column: "disputeId" | "recordId") =>
    new DataLoader<string, DeadlineEntity[]>(async (keys) => {
      const visible = visibleRows(viewer, { disputeId: "d.dispute_id", divisionCode: "d.division_code" });
      const sources = narrowed(viewer, { disputeId: "d.dispute_id", source: "d.source", recordId: "d.record_id" });
      const rows = await db
        .getRepository(DeadlineEntity)
        .createQueryBuilder("d")
        .where(`d.${column} IN (:...keys)`, { keys })
        .andWhere(visible.sql, visible.parameters)
        .andWhere(sources.sql, sources.parameters)
        .orderBy("d.triggeredOn")
        .addOrderBy("d.id")
        .getMany();
      return groupedBy(keys, rows, (row) => row[column], PER_RECORD);
    });
  return { ofDispute: by("disputeId"), ofRecord: by("recordId") };
}
