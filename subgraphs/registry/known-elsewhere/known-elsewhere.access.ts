import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { handlingPosts } from "../../shared/state-machine/posts.ts";

const askersRows: RowRule = {
  code: "ASKERS_OWN",
  en: "The answer is the asker's alone.",
  zh: "仅询问人可见",
  source: "Domain rules D.4: a yes or no for one stated dispute",
};

export const knownElsewhereAccess: AccessTable = {
  rows: { KnownElsewhereInquiry: askersRows },
  fields: {
    KnownElsewhereInquiry: [[shown, "id known askedAt"]],
  },
  acts: [act("askKnownElsewhere", handlingPosts, "Personal Information Protection Law, arts. 6 and 34")],
};
