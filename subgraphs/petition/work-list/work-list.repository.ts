import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { ForwardingEntity } from "../forwarding/forwarding.entity.ts";
import type { PetitionChannel, PetitionClass, PetitionRoute } from "../petition/petition.codes.ts";
import { PetitionEntity } from "../petition/petition.entity.ts";
import { petitionEnds } from "../petition/petition.states.ts";
import { notWithdrawn } from "../recusal/recusal.condition.ts";
import { ReviewStepEntity } from "../review-step/review-step.entity.ts";
import type { ReviewStepKind } from "../review-step/review-step.codes.ts";

/** What a list may be narrowed by: the item, never who brought it. */
export interface PetitionWorkFilter {
  readonly classes?: readonly PetitionClass[] | null | undefined;
  readonly channels?: readonly PetitionChannel[] | null | undefined;
}

export interface PetitionWorkRepository {
  toRoute(viewer: Viewer, receivedBefore: Date, filter: PetitionWorkFilter, page: Page): Promise<PetitionEntity[]>;
  objections(
    viewer: Viewer,
    decided: boolean | undefined,
    filter: PetitionWorkFilter,
    page: Page,
  ): Promise<ForwardingEntity[]>;
  severalBodies(viewer: Viewer, filter: PetitionWorkFilter, page: Page): Promise<PetitionEntity[]>;
  reviewStepsRunning(viewer: Viewer, kinds: readonly ReviewStepKind[] | null, page: Page): Promise<ReviewStepEntity[]>;
  routedAway(viewer: Viewer, to: readonly PetitionRoute[] | null, page: Page): Promise<PetitionEntity[]>;
  toCarryOut(viewer: Viewer, filter: PetitionWorkFilter, page: Page): Promise<PetitionEntity[]>;
}

/** What an answer comes to at last: the latest decided review's result, or else the opinion's. */
const COMES_TO = `COALESCE(
  (SELECT pr.result FROM petition_review pr WHERE pr.petition_id = p.id AND pr.state = 'DECIDED'
   ORDER BY pr.decided_on DESC, pr.stage LIMIT 1),
  (SELECT po.result FROM petition_opinion po WHERE po.petition_id = p.id))`;

export const petitionWorkRepository = (db: EntityManager): PetitionWorkRepository => ({
  toRoute: (viewer, receivedBefore, filter, page) =>
    petitions(db, viewer, "p.office_id = :ownBody", filter)
      .andWhere("p.state IN ('REGISTERED', 'DIRECTED') AND p.received_at < :receivedBefore", { receivedBefore })
      .paged(page),

  objections(viewer, decided, filter, page) {
    const query = db.createQueryBuilder(ForwardingEntity, "f").innerJoin(PetitionEntity, "p", "p.id = f.petition_id");
    own(query, viewer, "p.office_id = :ownBody OR f.to_organization_id = :ownBody");
    narrowed(query, filter).andWhere("f.objected_on IS NOT NULL");
    if (decided !== undefined) query.andWhere(`f.objection_agreed IS ${decided ? "NOT NULL" : "NULL"}`);
    return pageBy(query, "objectedOn", page).getMany();
  },

  severalBodies: (viewer, filter, page) =>
    petitions(db, viewer, "p.office_id = :ownBody OR :ownBody = ANY (p.other_body_ids)", filter)
      .andWhere("p.lead_body_id IS NOT NULL AND p.state <> ALL (:ends)", { ends: petitionEnds })
      .paged(page),

  reviewStepsRunning(viewer, kinds, page) {
    const query = db.createQueryBuilder(ReviewStepEntity, "v").innerJoin(PetitionEntity, "p", "p.id = v.petition_id");
    own(query, viewer, ":ownBody IN (v.body_id, p.office_id, p.competent_body_id)");
    query.andWhere("v.state = 'REQUESTED'");
    if (kinds) query.andWhere("v.stage = ANY (:kinds)", { kinds });
    return pageBy(query, "requestedOn", page).getMany();
  },

  routedAway: (viewer, to, page) =>
    petitions(db, viewer, "p.office_id = :ownBody", {})
      .andWhere("p.routed_on IS NOT NULL")
      .andWhere(to ? "p.routed_to = ANY (:to)" : "TRUE", { to })
      .paged(page, "routedOn"),

  toCarryOut: (viewer, filter, page) =>
    petitions(db, viewer, ":ownBody IN (p.office_id, p.competent_body_id)", filter)
      .andWhere(`p.state = 'OPINION_ISSUED' AND p.carried_out_on IS NULL AND ${COMES_TO} = 'SUPPORTED'`)
      .paged(page),
});

interface Petitions {
  andWhere(sql: string, parameters?: ObjectLiteral): Petitions;
  paged(page: Page, by?: "receivedAt" | "routedOn"): Promise<PetitionEntity[]>;
}

/** Petitions of the viewer's body, as `mine` says it, narrowed. */
function petitions(db: EntityManager, viewer: Viewer, mine: string, filter: PetitionWorkFilter): Petitions {
  const query = narrowed(own(db.createQueryBuilder(PetitionEntity, "p"), viewer, mine), filter);
  const chain: Petitions = {
    andWhere(sql, parameters) {
      query.andWhere(sql, parameters);
      return chain;
    },
    paged: (page, by = "receivedAt") => pageBy(query, by, page).getMany(),
  };
  return chain;
}

/** Rows of the viewer's own body; whoever works at no desk has no work here. The demo's developer sees the fictional ones. */
function own<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  viewer: Viewer,
  mine: string,
): SelectQueryBuilder<Row> {
  const { post, organizationId, demo } = viewer;
  if (post === "DEVELOPER") return query.where(demo ? "TRUE" : "FALSE");
  const desk = (post === "PETITION_CLERK" || post === "PETITION_HEAD") && organizationId !== null;
  const { sql, parameters } = notWithdrawn("p.id", viewer);
  return query.where(desk ? `(${mine})` : "FALSE", { ownBody: organizationId }).andWhere(sql, parameters);
}

function narrowed<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { classes, channels }: PetitionWorkFilter,
): SelectQueryBuilder<Row> {
  if (classes) query.andWhere("p.petition_class = ANY (:classes)", { classes });
  if (channels) query.andWhere("p.channel = ANY (:channels)", { channels });
  return query;
}
