import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { handlingPosts } from "../../shared/state-machine/posts.ts";
import { HEARD_LATER } from "./violence-inquiry.rules.ts";

const inquiryRows: RowRule = {
  code: "VIOLENCE_ASKED",
  en: "Only the body that holds the dispute and the one that mediates it see that violence was asked about and what was answered; to everybody else, the parties included, there is nothing.",
  zh: "仅承办单位和调解单位可见，其他人（含当事人）不可见",
  source: "Anti-Domestic Violence Law, art. 5; domain rules D.3",
};

export const violenceInquiryAccess: AccessTable = {
  rows: { ViolenceInquiry: inquiryRows },
  fields: {
    Dispute: [[shown, "violenceInquiries"]],
    ViolenceInquiry: [[shown, "stage answer askedAt"]],
  },
  acts: [act("recordViolenceInquiry", handlingPosts, HEARD_LATER)],
};
