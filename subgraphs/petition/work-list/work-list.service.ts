import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import { type Day, addDays, beginningOf } from "../../shared/deadline/day.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { type KeyKind, type Page, badInput, pageOf } from "../../shared/paging/cursor.ts";
import type { ForwardingEntity } from "../forwarding/forwarding.entity.ts";
import type { PetitionRoute } from "../petition/petition.codes.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import type { ReviewStepKind } from "../review-step/review-step.codes.ts";
import type { ReviewStepEntity } from "../review-step/review-step.entity.ts";
import {
  type PetitionWorkFilter,
  type PetitionWorkRepository,
  petitionWorkRepository,
} from "./work-list.repository.ts";

/** Which part of a list is asked for. */
export interface PetitionWorkQuery {
  readonly filter: PetitionWorkFilter;
  readonly page: { readonly first: number; readonly after?: string | null };
}

const FORWARDING_DAYS = 15;

/** What a petition office opens in the morning: items and what is due with them, never who brought them. */
export class PetitionWorkListService {
  private readonly lists: PetitionWorkRepository;

  constructor(
    db: DataSource,
    private readonly clock: Clock,
  ) {
    this.lists = petitionWorkRepository(db.manager);
  }

  /** Items that came in so many days ago or more and went nowhere; the day of receipt is day 0. */
  toRoute(viewer: Viewer, fromDay: number, { filter, page }: PetitionWorkQuery): Promise<ConnectionOf<PetitionEntity>> {
    if (fromDay < 0 || fromDay > FORWARDING_DAYS) throw badInput(`"fromDay" is between 0 and ${FORWARDING_DAYS}.`);
    const before = beginningOf(addDays(this.clock.today(), 1 - fromDay));
    const read = (cut: Page) => this.lists.toRoute(viewer, before, filter, cut);
    return list("petition-work:to-route", "instant", page, read, received);
  }

  objections(
    viewer: Viewer,
    decided: boolean | undefined,
    { filter, page }: PetitionWorkQuery,
  ): Promise<ConnectionOf<ForwardingEntity>> {
    const read = (cut: Page) => this.lists.objections(viewer, decided, filter, cut);
    return list("petition-work:objections", "day", page, read, ({ objectedOn }) => day(objectedOn));
  }

  severalBodies(viewer: Viewer, { filter, page }: PetitionWorkQuery): Promise<ConnectionOf<PetitionEntity>> {
    const read = (cut: Page) => this.lists.severalBodies(viewer, filter, cut);
    return list("petition-work:several-bodies", "instant", page, read, received);
  }

  reviewStepsRunning(
    viewer: Viewer,
    kinds: readonly ReviewStepKind[] | null,
    page: PetitionWorkQuery["page"],
  ): Promise<ConnectionOf<ReviewStepEntity>> {
    const read = (cut: Page) => this.lists.reviewStepsRunning(viewer, kinds, cut);
    return list("petition-work:review-steps", "day", page, read, ({ requestedOn }) => day(requestedOn));
  }

  routedAway(
    viewer: Viewer,
    to: readonly PetitionRoute[] | null,
    page: PetitionWorkQuery["page"],
  ): Promise<ConnectionOf<PetitionEntity>> {
    const read = (cut: Page) => this.lists.routedAway(viewer, to, cut);
    return list("petition-work:routed", "day", page, read, ({ routedOn }) => day(routedOn));
  }

  toCarryOut(viewer: Viewer, { filter, page }: PetitionWorkQuery): Promise<ConnectionOf<PetitionEntity>> {
    const read = (cut: Page) => this.lists.toCarryOut(viewer, filter, cut);
    return list("petition-work:to-carry-out", "instant", page, read, received);
  }
}

const received = ({ receivedAt }: PetitionEntity): string => receivedAt.toISOString();

/** The day a list is ordered by; its condition leaves out rows without one. */
const day = (of: Day | null): Day => of ?? "";

async function list<Row extends { id: string }>(
  name: string,
  kind: KeyKind,
  page: PetitionWorkQuery["page"],
  read: (page: Page) => Promise<Row[]>,
  key: (row: Row) => string,
): Promise<ConnectionOf<Row>> {
  const cut = pageOf(name, [kind, "id"], page);
  return toConnection(name, await read(cut), cut.limit, (row) => [key(row), row.id]);
}
