import { hubEnum } from "../federation/enums.ts";
import { type ClockKind, type ClockUnit, type SuspensionGround, clocks } from "./clocks.ts";
import type { DeadlineStatus } from "./status.ts";

export const codeEnum = hubEnum("DeadlineCode", "Every clock that may run over a dispute. 期限代码", clocks);

export const kindEnum = hubEnum<ClockKind>(
  "DeadlineKind",
  "What a clock binds: law, a service target, or a right that lapses. 期限性质",
  {
    STATUTORY: { en: "Set by law or judicial interpretation.", zh: "法定期限" },
    TARGET: { en: "A local or own service target.", zh: "目标时限" },
    WINDOW: { en: "A right that lapses unused; never overdue.", zh: "权利行使期间" },
  },
);

export const unitEnum = hubEnum<ClockUnit>("DeadlineUnit", "How a clock counts. 计算单位", {
  DAY: { en: "Calendar days.", zh: "自然日" },
  WORKING_DAY: { en: "Working days.", zh: "工作日" },
  HOUR: { en: "Hours.", zh: "小时" },
  MONTH: { en: "Months, to the same day of the month.", zh: "月" },
});

export const statusEnum = hubEnum<DeadlineStatus>("DeadlineStatus", "Where a clock stands. 期限状态", {
  RUNNING: { en: "It runs.", zh: "进行中" },
  SUSPENDED: { en: "It stands still; the days are added.", zh: "中止" },
  MET: { en: "Done in time.", zh: "按期完成" },
  MISSED: { en: "Its day has passed.", zh: "逾期" },
  EXPIRED: { en: "The window closed unused.", zh: "期间届满" },
  CANCELLED: { en: "The duty fell away.", zh: "取消" },
});

export const groundEnum = hubEnum<SuspensionGround>("DeadlineSuspensionGround", "Why a clock stands still. 中止事由", {
  APPRAISAL: { en: "An appraisal is under way.", zh: "鉴定" },
  HEARING: { en: "A hearing is held.", zh: "听证" },
  PETITIONER_UNCLEAR: { en: "The petitioner's name or address is unclear.", zh: "姓名或地址不清" },
});
