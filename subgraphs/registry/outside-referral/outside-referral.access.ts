import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { handlingPosts } from "../../shared/state-machine/posts.ts";
import { REFERS } from "./outside-referral.rules.ts";
import { outsideReferralProcedure } from "./outside-referral.states.ts";

const outsideRows: RowRule = {
  code: "OUTSIDE_REFERRALS",
  en: "Whoever sees the dispute sees them, but for the discreet kinds: those are for the desk of the centre, and where a party asked, for that party and the body that refers.",
  zh: "随纠纷可见；不宜公开的类型仅调处中心可见，由当事人提出的并对该当事人和转介单位可见",
  source: "Regulations on Petition Work, art. 30; Legal Aid Law, art. 21; own decision",
};

export const outsideReferralAccess: AccessTable = {
  rows: { OutsideReferral: outsideRows },
  fields: {
    OutsideReferral: [
      [
        shown,
        "id organization askingParty deadlines availableActions kind state bodyName openedOn sentOn answeredOn endedOn outsideNumber outcome paidOn lawyerAssigned deedKind enforceable reportOn excludedDays suggestionAdopted version",
      ],
    ],
    Dispute: [[shown, "outsideReferrals"]],
  },
  acts: [...actsOf(outsideReferralProcedure), act("openOutsideReferral", handlingPosts, REFERS)],
};
