import { type DataSource, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, MoreThan } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";

/** A page of a pool of people the committees ask; it is for their own people, and nobody else is shown a list of names. */
export async function pageOfPool<Row extends { id: string }>(
  db: DataSource,
  viewer: Viewer,
  { list, entity, where }: { list: string; entity: EntityTarget<Row>; where: FindOptionsWhere<Row> },
  args: { first: number; after?: string | null },
): Promise<ConnectionOf<Row>> {
  const { limit, after } = pageOf(list, ["text"], args);
  const rows =
    viewer.agency === "MEDIATION" || (viewer.post === "DEVELOPER" && viewer.demo)
      ? await db.manager.find(entity, {
          where: { ...where, id: MoreThan(String(after?.[0] ?? "")) } as FindOptionsWhere<Row>,
          order: { id: "ASC" } as FindOptionsOrder<Row>,
          take: limit + 1,
        })
      : [];
  return toConnection(list, rows, limit, ({ id }) => [id]);
}
