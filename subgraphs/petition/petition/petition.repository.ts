import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { trackRows } from "../../shared/auth/track-rows.ts";
import type { RowCondition } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { holdNumber } from "../../shared/db/hold-number.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { notWithdrawn } from "../recusal/recusal.condition.ts";
import type { PetitionClass } from "./petition.codes.ts";
import { PetitionEntity } from "./petition.entity.ts";
import type { PetitionState } from "./petition.states.ts";

/** What a list of petitions may be narrowed by. */
export interface PetitionFilter {
  readonly states?: readonly PetitionState[] | null;
  readonly classes?: readonly PetitionClass[] | null;
}

export interface PetitionRepository extends Rows<PetitionEntity> {
  /** The petition, locked until commit, where the viewer may see it. */
  lockVisible(viewer: Viewer, id: string): Promise<PetitionEntity | null>;
  findVisible(viewer: Viewer, by: "id" | "dispute_id", keys: readonly string[]): Promise<PetitionEntity[]>;
  /** The newest petitions of the viewer's own body, one more than the page holds. */
  pageOfOwn(viewer: Viewer, filter: PetitionFilter, page: Page): Promise<PetitionEntity[]>;
  countOwn(viewer: Viewer, filter: PetitionFilter): Promise<number>;
  /** Whether an office has not given this number yet; until the transaction ends nobody else can give it. */
  numberIsFree(officeId: string, number: string): Promise<boolean>;
}

export const petitionRepository = (db: EntityManager): PetitionRepository => ({
  ...rowsOf(db, PetitionEntity),

  lockVisible: async (viewer, id) =>
    isId(id)
      ? where(db, viewer, visiblePetitions(viewer)).andWhere("p.id = :id", { id }).setLock("pessimistic_write").getOne()
      : null,

  findVisible: (viewer, by, keys) =>
    where(db, viewer, visiblePetitions(viewer))
      .andWhere(`p.${by} = ANY (:keys)`, { keys: keys.filter(isId) })
      .orderBy("p.registeredAt")
      .addOrderBy("p.id")
      .getMany(),

  pageOfOwn: (viewer, filter, page) =>
    pageBy(narrowed(where(db, viewer, ownPetitions(viewer)), filter), "registeredAt", page, "DESC").getMany(),

  countOwn: (viewer, filter) => narrowed(where(db, viewer, ownPetitions(viewer)), filter).getCount(),

  async numberIsFree(officeId, number) {
    await holdNumber(db, `petitions of ${officeId}`, number);
    return !(await db.existsBy(PetitionEntity, { officeId, number }));
  },
});

/** What a body registered and what it was sent to answer; a developer of the demo sees the fictional ones of all. */
function ownPetitions({ post, organizationId, demo }: Viewer): RowCondition {
  switch (post) {
    case "PETITION_CLERK":
    case "PETITION_HEAD":
      return {
        sql: "(p.office_id = :ownBody OR p.competent_body_id = :ownBody)",
        parameters: { ownBody: organizationId },
      };
    case "DEVELOPER":
      return { sql: demo ? "TRUE" : "FALSE", parameters: {} };
    default:
      return { sql: "FALSE", parameters: {} };
  }
}

/**
 * A petition is seen by its office and the body that answers it, by other bodies concerned, and by the body next above
 * from the day its answer may be reviewed. One that belongs to a dispute is seen besides by the centre, by the committee it
 * was referred to, and, of the parties, by those who brought it. One that belongs to none, as every complaint does, is seen
 * by nobody else. Of all these, whoever stepped aside in it sees it no longer.
 */
function visiblePetitions(viewer: Viewer): RowCondition {
  const own = ownPetitions(viewer);
  const asked = viewer.agency === "PETITION" ? BESIDES : "FALSE";
  const columns = { disputeId: "p.dispute_id", divisionCode: "p.division_code" };
  const dispute = trackRows(viewer, columns, {
    of: "PETITION",
    // Its own it sees apart from the dispute.
    own: "FALSE",
    referred:
      "EXISTS (SELECT 1 FROM petition_mediation rm WHERE rm.petition_id = p.id AND rm.to_organization_id = :trackBody)",
  });
  const brought = viewer.post === "PARTY" ? BROUGHT_BY_VIEWER : "TRUE";
  return {
    sql: `(${own.sql} OR ${asked} OR (p.dispute_id IS NOT NULL AND ${dispute.sql} AND ${brought}))`,
    parameters: { ...own.parameters, ...dispute.parameters, bringer: viewer.personId, body: viewer.organizationId },
  };
}

/** The body is concerned with it, or is the one that would review its answer. */
const BESIDES = `(:body = ANY (p.other_body_ids)
  OR EXISTS (SELECT 1 FROM petition_review pr WHERE pr.petition_id = p.id AND pr.body_id = :body))`;

const BROUGHT_BY_VIEWER = `EXISTS (SELECT 1 FROM party b WHERE b.id = ANY (p.petitioner_party_ids) AND b.person_id = :bringer)`;

function where(
  db: EntityManager,
  viewer: Viewer,
  { sql, parameters }: RowCondition,
): SelectQueryBuilder<PetitionEntity> {
  const aside = notWithdrawn("p.id", viewer);
  return db.createQueryBuilder(PetitionEntity, "p").where(sql, parameters).andWhere(aside.sql, aside.parameters);
}

function narrowed(
  query: SelectQueryBuilder<PetitionEntity>,
  { states, classes }: PetitionFilter,
): SelectQueryBuilder<PetitionEntity> {
  if (states) query.andWhere("p.state = ANY (:states)", { states });
  if (classes) query.andWhere("p.petition_class = ANY (:classes)", { classes });
  return query;
}
