import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Page } from "./cursor.ts";

/**
 * One page of a list that is ordered by one property of its rows and then by their id: one row more than the page holds,
 * after the place the last one ended. The cursor of the list has that property's value and the id.
 */
export function pageBy<Row extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Row>,
  property: keyof Row & string,
  { limit, after }: Page,
  direction: "ASC" | "DESC" = "ASC",
): SelectQueryBuilder<Row> {
  const { alias } = query;
  const column = query.expressionMap.mainAlias?.metadata.findColumnWithPropertyName(property)?.databaseName;
  if (column === undefined) throw new Error(`A list of ${alias} cannot be ordered by ${property}: it is no column.`);
  if (after) {
    const [afterKey, afterId] = after;
    const beyond = direction === "ASC" ? ">" : "<";
    query.andWhere(`(${alias}.${column}, ${alias}.id) ${beyond} (:afterKey, :afterId)`, { afterKey, afterId });
  }
  return query
    .orderBy(`${alias}.${property}`, direction)
    .addOrderBy(`${alias}.id`, direction)
    .limit(limit + 1);
}
