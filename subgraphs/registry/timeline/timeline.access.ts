import type { AccessTable, FieldRule, RowRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import { type FactOfEntry, isFreeText } from "./timeline.facts.ts";

const trackRows: RowRule = {
  code: "TIMELINE",
  en: "Whoever sees the dispute sees what the centre and the committees did; of the police, a court or a petition office only the bodies that see its track, and the parties nothing of petitions, since those are one party's own.",
  zh: "随纠纷可见；公安机关、法院、信访机构的事项仅对可见其事项的单位显示，信访事项不在时间线上对当事人显示",
  source:
    "Regulations on Petition Work, art. 30; Personal Information Protection Law, arts. 6 and 34; domain rules D.6",
};

const writtenReasons: FieldRule<FactOfEntry> = {
  code: "TIMELINE_TEXT",
  en: "Reasons in somebody's own words are for the desk of the centre, the body that gave them, and the parties; others learn that it happened.",
  zh: "以文字写明的理由仅调处中心、作出单位和当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: (viewer, fact) => !isFreeText(fact) || centresOrBodies(viewer, [fact.organizationId]),
};

export const timelineAccess: AccessTable = {
  rows: { TimelineFact: rowsOfTheirOwner, TimelineEntry: trackRows },
  fields: {
    TimelineEntry: [[shown, "id organization kind source recordId occurredAt recordedAt learnedAt post facts"]],
    Dispute: [[shown, "timeline"]],
    TimelineFact: [
      [shown, "name"],
      [writtenReasons, "value"],
    ],
  },
};
