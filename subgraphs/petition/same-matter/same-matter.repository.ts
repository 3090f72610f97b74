import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { isId } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { notWithdrawn } from "../recusal/recusal.condition.ts";
import { PetitionEntity } from "../petition/petition.entity.ts";

/**
 * The items of one office that are linked with one of its items, whichever came first, that item left out; one more than
 * the page holds. The way goes by the links between items alone: no column of a person is read.
 */
export async function linkedItems(
  db: EntityManager,
  { officeId, viewer }: { readonly officeId: string; readonly viewer: Viewer },
  petitionId: string,
  page: Page,
): Promise<PetitionEntity[]> {
  if (!isId(petitionId)) return [];
  const aside = notWithdrawn("petition.id", viewer);
  const query = db.createQueryBuilder(PetitionEntity, "p").where(
    `p.id <> :petitionId AND p.id IN (
       WITH RECURSIVE matter AS (
         SELECT id, repeat_of_id FROM petition WHERE id = :petitionId AND office_id = :officeId AND ${aside.sql}
         UNION
         SELECT next.id, next.repeat_of_id FROM petition next
         JOIN matter m ON next.id = m.repeat_of_id OR next.repeat_of_id = m.id
         WHERE next.office_id = :officeId)
       SELECT id FROM matter)`,
    { petitionId, officeId, ...aside.parameters },
  );
  query.andWhere(notWithdrawn("p.id", viewer).sql);
  return pageBy(query, "registeredAt", page).getMany();
}
