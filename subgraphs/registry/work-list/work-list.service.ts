import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import { addDays } from "../../shared/deadline/day.ts";
import type { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { type KeyKind, type Keys, type Page, badInput, pageOf } from "../../shared/paging/cursor.ts";
import type { ReferralEntity } from "../referral/referral.entity.ts";
import type { SupervisionNoticeEntity } from "../supervision/supervision.entity.ts";
import { type WorkFilter, type WorkListRepository, workListRepository } from "./work-list.repository.ts";

/** Which part of a list is asked for. */
export interface WorkQuery {
  readonly filter: WorkFilter;
  readonly page: { readonly first: number; readonly after?: string | null };
}

const MOST_DAYS = 60;

/** Working lists: what waits for the viewer's body today. They list disputes, never what a person has done or left. */
export class WorkListService {
  private readonly lists: WorkListRepository;

  constructor(
    db: DataSource,
    private readonly clock: Clock,
  ) {
    this.lists = workListRepository(db.manager);
  }

  toAcknowledge(viewer: Viewer, query: WorkQuery): Promise<ConnectionOf<ReferralEntity>> {
    const read = (page: Page): Promise<ReferralEntity[]> => this.lists.toAcknowledge(viewer, query.filter, page);
    return list("work:to-acknowledge", "instant", query, read, ({ sentAt, id }) => [sentAt.toISOString(), id]);
  }

  returned(viewer: Viewer, query: WorkQuery): Promise<ConnectionOf<ReferralEntity>> {
    const read = (page: Page): Promise<ReferralEntity[]> => this.lists.returned(viewer, query.filter, page);
    return list("work:returned", "instant", query, read, ({ decidedAt, id }) => [decidedAt?.toISOString() ?? "", id]);
  }

  /** Clocks whose day comes within so many days, today included; windows among them, for whoever helps a party use one. */
  dueSoon(viewer: Viewer, days: number, query: WorkQuery): Promise<ConnectionOf<DeadlineEntity>> {
    if (days < 0 || days > MOST_DAYS) throw badInput(`"days" is between 0 and ${MOST_DAYS}.`);
    const today = this.clock.today();
    const range = { from: today, to: addDays(today, days), windows: true };
    const read = (page: Page): Promise<DeadlineEntity[]> => this.lists.clocks(viewer, range, query.filter, page);
    return list("work:due-soon", "day", query, read, ({ dueOn, id }) => [dueOn ?? "", id]);
  }

  overdue(viewer: Viewer, query: WorkQuery): Promise<ConnectionOf<DeadlineEntity>> {
    const range = { from: null, to: addDays(this.clock.today(), -1), windows: false };
    const read = (page: Page): Promise<DeadlineEntity[]> => this.lists.clocks(viewer, range, query.filter, page);
    return list("work:overdue", "day", query, read, ({ dueOn, id }) => [dueOn ?? "", id]);
  }

  supervisionOpen(viewer: Viewer, query: WorkQuery): Promise<ConnectionOf<SupervisionNoticeEntity>> {
    const read = (page: Page): Promise<SupervisionNoticeEntity[]> =>
      this.lists.supervisionOpen(viewer, query.filter, page);
    return list("work:supervision", "instant", query, read, ({ issuedAt, id }) => [issuedAt.toISOString(), id]);
  }
}

/** A page of one list; the place it ends at is the value it is ordered by and the id. */
async function list<Row>(
  name: string,
  kind: KeyKind,
  { page }: WorkQuery,
  read: (page: Page) => Promise<Row[]>,
  keysOf: (row: Row) => Keys,
): Promise<ConnectionOf<Row>> {
  const cut = pageOf(name, [kind, "id"], page);
  return toConnection(name, await read(cut), cut.limit, keysOf);
}
