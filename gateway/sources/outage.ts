/** Why a source did not answer. */
export const sourceStatuses = {
  ANSWERED: { en: "It answered.", zh: "已应答" },
  DENIED: { en: "It refused the viewer.", zh: "拒绝访问" },
  TIMED_OUT: { en: "It did not answer in time.", zh: "应答超时" },
  UNAVAILABLE: { en: "It could not be reached, or its answer could not be used.", zh: "不可用" },
  NOT_ASKED: { en: "The query needed nothing from it.", zh: "未查询" },
} as const;
export type SourceStatus = keyof typeof sourceStatuses;

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
