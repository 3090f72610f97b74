import { divisionPrefix, divisionsOver } from "../../shared/auth/division.ts";
import type { DataSource, EntityManager } from "typeorm";
import { withinDivisions } from "../../shared/auth/division.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { type DisputeTarget, disputeForAct } from "../dispute/dispute.reader.ts";
import { divisionKnown } from "../division/division.reader.ts";
import type { CampaignSubject } from "./campaign.codes.ts";
import { CampaignEntity, CampaignTagEntity } from "./campaign.entity.ts";
import { coveredBy, daysInOrder } from "./campaign.rules.ts";

/** What the list of drives is narrowed by; all conditions hold. */
export interface CampaignFilter {
  readonly runningOn?: Day | null;
  readonly subjects?: readonly CampaignSubject[] | null;
  readonly divisionCode?: string | null;
}

export interface StartCampaign extends WriteInput {
  readonly name: string;
  readonly subject: CampaignSubject;
  readonly divisionCode: string;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly categories: readonly DisputeCategory[];
}

export interface TagDispute extends WriteInput, DisputeTarget {
  readonly campaignId: string;
}

const LIST = "campaigns";
const campaigns = (db: EntityManager) => rowsOf(db, CampaignEntity);
const find = (db: EntityManager, id: string): Promise<CampaignEntity | null> => campaigns(db).find(id);

/** Drives (专项行动): a name, a period, kinds of dispute; disputes are tagged and counted, and no number is a target. */
export class CampaignService {
  constructor(
    private readonly db: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  start(viewer: Viewer, input: StartCampaign): Promise<CampaignEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "startCampaign", input, find }, async (work) => {
      const { name, subject, divisionCode, periodFrom, periodTo, categories } = input;
      const refusal =
        withinDivisions(viewer.divisions, divisionCode) ??
        daysInOrder(periodFrom, periodTo) ??
        (await divisionKnown(work.db, divisionCode)) ??
        ((await work.db.existsBy(CampaignEntity, { divisionCode, name }))
          ? refuse("NAME_TAKEN", "A drive of this division has that name.", { path: ["name"] })
          : undefined);
      if (refusal) return refusal;
      const values = { name, subject, divisionCode, periodFrom, periodTo, categories: [...new Set(categories)] };
      return campaigns(work.db).insert(Object.assign(new CampaignEntity(), values, { id: work.newId(), version: 1 }));
    });
  }

  tag(viewer: Viewer, input: TagDispute): Promise<CampaignEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "tagDispute", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const refusal = withinDivisions(viewer.divisions, dispute.divisionCode);
      if (refusal) return refusal;
      const campaign = await find(work.db, input.campaignId);
      if (!campaign) return refuse("CAMPAIGN_NOT_FOUND", "There is no such drive.", { path: ["campaignId"] });
      const uncovered = coveredBy(campaign, { ...dispute, registeredOn: dayOf(dispute.registeredAt) });
      if (uncovered) return uncovered;
      const tag = { campaignId: campaign.id, disputeId: dispute.id };
      if (await work.db.existsBy(CampaignTagEntity, tag)) return campaign;
      await work.db.insert(CampaignTagEntity, { ...tag, taggedAt: work.now });
      const about = { disputeId: dispute.id, recordId: campaign.id };
      await work.announce("registry.CampaignTagged", about, { campaign: campaign.name });
      return campaign;
    });
  }

  /** The drives, the newest first; a drive is public, what it counts is not. */
  async page(
    _viewer: Viewer,
    { runningOn, subjects, divisionCode }: CampaignFilter,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<CampaignEntity>> {
    const cut = pageOf(LIST, ["day", "id"], page);
    const query = this.db.manager.createQueryBuilder(CampaignEntity, "c").where("TRUE");
    if (runningOn) query.andWhere(":runningOn BETWEEN c.period_from AND c.period_to", { runningOn });
    if (subjects) query.andWhere("c.subject = ANY (:subjects)", { subjects });
    // A drive of the province covers the district: whoever asks for a place finds the drives above it and below.
    if (divisionCode) {
      const place = { within: `${divisionPrefix(divisionCode)}%`, above: divisionsOver(divisionCode) };
      query.andWhere("(c.division_code LIKE :within OR c.division_code = ANY (:above))", place);
    }
    const rows = await pageBy(query, "periodFrom", cut, "DESC").getMany();
    return toConnection(LIST, rows, cut.limit, ({ periodFrom, id }) => [periodFrom, id]);
  }
}
