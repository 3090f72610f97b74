import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { mayAskWhoLooked } from "./access-log.rules.ts";

const whoLookedIsTold: FieldRule = {
  code: "WHO_LOOKED",
  en: "Who was shown the parties in full is told to the parties, and to the head and the supervisor of the centre.",
  zh: "查阅记录仅当事人、调处中心负责人和督办人员可见",
  source: "Personal Information Protection Law, arts. 44, 45 and 54",
  may: ({ post, agency }) => mayAskWhoLooked(post, agency),
};

export const accessLogAccess: AccessTable = {
  rows: { Access: rowsOfTheirOwner },
  fields: {
    Dispute: [[whoLookedIsTold, "accessLog"]],
    Access: [[shown, "organization at post purpose"]],
  },
};
