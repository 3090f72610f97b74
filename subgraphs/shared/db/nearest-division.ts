import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";

/** Rows whose division covers this one, the nearest first: what a county sets goes before what its city set. */
export const nearestDivision = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  divisionCode: string,
): SelectQueryBuilder<Row> =>
  query
    // A code with its trailing zeros off is the prefix of everything below it.
    .andWhere(`starts_with(:divisionCode, regexp_replace(${column}, '(00)+$', ''))`, { divisionCode })
    .orderBy(`length(regexp_replace(${column}, '(00)+$', ''))`, "DESC");
