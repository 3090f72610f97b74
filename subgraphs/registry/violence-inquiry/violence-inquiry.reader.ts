import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { ViolenceInquiryEntity } from "./violence-inquiry.entity.ts";

/** Intake asks once, each triage once, and whoever hears more records it; of more than this the latest are shown. */
const MOST_ASKED = 20;

/** As SQL: somebody asked about domestic violence. The answer is left out, so that no protection built on this tells it. */
export const violenceAsked = (disputeId: string): string =>
  `EXISTS (SELECT 1 FROM violence_inquiry vi WHERE vi.dispute_id = ${disputeId})`;

/** Whether it was indicated, for the rule that asks again. */
export const indicatedIn = (db: EntityManager, disputeId: string): Promise<boolean> =>
  db.existsBy(ViolenceInquiryEntity, { disputeId, answer: "INDICATED" });

/** Whether a committee of the viewer's mediates the dispute. */
export async function mediates(
  db: EntityManager,
  disputeId: string,
  { organizationId }: Pick<Viewer, "organizationId">,
): Promise<boolean> {
  const found: object[] = await db.query(
    `SELECT 1 FROM mediating_body WHERE dispute_id = $1 AND organization_id = $2`,
    [disputeId, organizationId],
  );
  return found.length > 0;
}

/** What was asked and answered, oldest first; null for whoever does not need to know. */
export type ViolenceInquiryReader = DataLoader<string, ViolenceInquiryEntity[] | null>;

/**
 * The body that holds the dispute and the one that mediates it are told; the parties are not, so that nobody learns here
 * what another said, nor the bodies that only sent it on.
 */
export const violenceInquiriesOfDispute = (db: DataSource, { organizationId }: Viewer): ViolenceInquiryReader =>
  new DataLoader(async (ids) => {
    const rows =
      organizationId === null
        ? []
        : await db
            .createQueryBuilder(ViolenceInquiryEntity, "v")
            .where(`v.dispute_id = ANY (:ids)`, { ids: [...ids] })
            .andWhere(
              `(EXISTS (SELECT 1 FROM dispute d WHERE d.id = v.dispute_id AND d.holder_id = :organizationId)
                OR EXISTS (SELECT 1 FROM mediating_body m WHERE m.dispute_id = v.dispute_id AND m.organization_id = :organizationId))`,
              { organizationId },
            )
            .orderBy("v.asked_at")
            .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, MOST_ASKED).map((asked) =>
      asked.length > 0 ? asked : null,
    );
  });
