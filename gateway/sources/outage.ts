import type { Agency } from "../../subgraphs/shared/state-machine/agencies.ts";

/** How a source may answer. */
export const sourceStatuses = {
  ANSWERED: { en: "It answered.", zh: "已应答" },
  DENIED: { en: "It refused the viewer.", zh: "拒绝访问" },
  TIMED_OUT: { en: "It did not answer in time.", zh: "应答超时" },
  UNAVAILABLE: { en: "It could not be reached, or its answer could not be used.", zh: "不可用" },
  NOT_ASKED: { en: "The query needed nothing from it.", zh: "未查询" },
} as const;
export type SourceStatus = keyof typeof sourceStatuses;

/** What became of one source in one request. `reference` finds the line in the gateway's log. */
export interface SourceAnswer {
  readonly source: Agency;
  readonly status: SourceStatus;
  readonly reference: string | null;
}

/** A source did not answer; what really happened is for the log, not for the client. */
export class Outage extends Error {
  constructor(
    readonly status: "TIMED_OUT" | "UNAVAILABLE",
    /** For the log only. */
    readonly detail: string,
  ) {
    super(detail);
  }
}
