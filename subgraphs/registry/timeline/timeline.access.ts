import type { AccessTable, FieldRule, RowRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { stateOnly } from "../../shared/auth/tracks.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import { seesTrack } from "../referral/referral.access.ts";
import { type FactOfEntry, isFreeText, isOfTrack } from "./timeline.facts.ts";

const trackRows: RowRule = {
  code: "TIMELINE",
  en: "Whoever sees the dispute sees what the centre and the committees did, but what goes on inside a mediation is for its committee and the parties, and that a danger was reported for the committee alone; of the police, a court or a petition office only the bodies that see its track, and the parties nothing of petitions, since those are one party's own.",
  zh: "随纠纷可见；调解过程事项仅调委会和当事人可见，纠纷可能激化的报告仅调委会可见；公安机关、法院、信访机构的事项仅对可见其事项的单位显示，信访事项不在时间线上对当事人显示",
  source:
    "People's Mediation Law, art. 15; Regulations on Petition Work, art. 30; Personal Information Protection Law, arts. 6 and 34; domain rules D.2 and D.6",
};

const textsAndTracks: FieldRule<FactOfEntry> = {
  code: "TIMELINE_TEXT",
  en: "Reasons in somebody's own words are for the desk of the centre, the body that gave them, and the parties; the number, linkage and mode of a hand-over for whoever sees that agency's track; of what a court did a petition office learns that it happened.",
  zh: "以文字写明的理由仅调处中心、作出单位和当事人可见；移送的编号、对接类型和方式仅对可见该机构事项者显示；法院事项对信访机构仅显示有无",
  source:
    "Personal Information Protection Law, art. 6; Regulations on Petition Work, art. 30; domain rules D.5 and D.6: free text is not for low roles",
  may: (viewer, fact) =>
    !stateOnly(viewer.agency, fact.source) &&
    (!isOfTrack(fact) || fact.handOver === null || seesTrack(viewer, fact.handOver)) &&
    (!isFreeText(fact) || centresOrBodies(viewer, [fact.organizationId])),
};

export const timelineAccess: AccessTable = {
  rows: { TimelineFact: rowsOfTheirOwner, TimelineEntry: trackRows },
  fields: {
    TimelineEntry: [[shown, "id organization kind source recordId occurredAt recordedAt learnedAt post facts"]],
    Dispute: [[shown, "timeline"]],
    TimelineFact: [
      [shown, "name"],
      [textsAndTracks, "value"],
    ],
  },
};
