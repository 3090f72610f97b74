import type { EntityManager } from "typeorm";
import type { Page } from "../../shared/paging/cursor.ts";
import type { CourtTeamKind } from "./court-team.codes.ts";
import { CourtTeamEntity } from "./court-team.entity.ts";

/** What the directory is narrowed by. */
export interface CourtTeamFilter {
  readonly kind: CourtTeamKind | null;
  readonly divisionCode: string | null;
}

/** GB/T 2260 codes nest by trailing zeros: a team of 421000 works for 421003 as well. */
const WORKS_FOR = `EXISTS (
  SELECT 1 FROM unnest(t.division_codes) AS code WHERE :divisionCode LIKE regexp_replace(code, '(00)+$', '') || '%')`;

/** The teams that fit, in the order of their ids, one more than the page takes. */
export function courtTeams(
  db: EntityManager,
  { kind, divisionCode }: CourtTeamFilter,
  { limit, after }: Page,
): Promise<CourtTeamEntity[]> {
  const query = db.createQueryBuilder(CourtTeamEntity, "t").where("t.id > :after", { after: after?.[0] ?? "" });
  if (kind) query.andWhere("t.kind = :kind", { kind });
  if (divisionCode) query.andWhere(WORKS_FOR, { divisionCode });
  return query
    .orderBy("t.id")
    .limit(limit + 1)
    .getMany();
}
