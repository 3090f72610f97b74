import type { ExtensionRule } from "./clock-rule.ts";
import { APPRAISAL, appointed, days, rules, workingDays } from "./clock-table.ts";
import { targetsOtherReading } from "./readings.ts";

/** Own decision: the centre's target may be lengthened once, at most by its own length. */
const byCentreHead = (days: number): ExtensionRule => ({ by: "head of the centre", posts: ["CENTRE_HEAD"], days });

/** Clocks of the handling centre: targets of its own. Days are calendar days unless the unit says working days. */
export const centreClocks = rules({
  CENTRE_ACK: {
    en: "Receipt of a referral",
    zh: "签收期限",
    kind: "TARGET",
    ...workingDays(3),
    start: "the referral was sent",
    basis: "Own decision after Shenzhen Regulations, art. 45",
  },
  CENTRE_SIMPLE: {
    en: "Closing a simple dispute",
    zh: "简单纠纷办结期限",
    kind: "TARGET",
    ...days(7),
    start: "the receiving body accepted",
    basis: "Own default after the practice of Shigu district, 2019; a place may set its own",
    extension: byCentreHead(7),
    suspendedBy: [APPRAISAL],
    otherReading: targetsOtherReading,
  },
  CENTRE_COMPLEX: {
    en: "Closing a relatively complex dispute",
    zh: "相对复杂纠纷办结期限",
    kind: "TARGET",
    ...days(15),
    start: "the receiving body accepted",
    basis: "Own default after the practice of Shigu district, 2019; a place may set its own",
    extension: byCentreHead(15),
    suspendedBy: [APPRAISAL],
    otherReading: targetsOtherReading,
  },
  CENTRE_MAJOR: {
    en: "Closing a major or cross-sector dispute",
    zh: "重大纠纷办结期限",
    kind: "TARGET",
    ...days(30),
    start: "the receiving body accepted",
    basis: "Own default after the practice of Shigu district, 2019; a place may set its own",
    extension: byCentreHead(30),
    suspendedBy: [APPRAISAL],
    otherReading: targetsOtherReading,
  },
  SUPERVISION_REPLY: {
    en: "Reply to a supervision notice",
    zh: "督办回复期限",
    kind: "TARGET",
    ...workingDays(5),
    start: "the notice was issued, or a reply to it rejected",
    basis: "Own decision: handling centres set a reply date (督办), no rule sets its length",
  },
  JOINT_MEETING_CONVENE: {
    en: "Convening a joint meeting on a dispute that waits for one",
    zh: "召集联席会议期限",
    kind: "TARGET",
    ...workingDays(5),
    start: "the dispute was put down, or put off to another meeting",
    basis:
      "Own decision, as for a reply to supervision: local practice has the joint meeting (联席会议) and no term for it",
  },
  JOINT_MEETING_DECIDE: {
    en: "Recording what a joint meeting decided",
    zh: "联席会议决定记录期限",
    kind: "TARGET",
    ...workingDays(3),
    start: "the meeting was held",
    basis:
      "Own decision, as for a signature: what the bodies settled is worth nothing to the parties until it is known",
  },
  JOINT_MEETING_FOLLOW_UP: {
    en: "Reporting what was done on a joint meeting's decision",
    zh: "联席会议决定落实反馈期限",
    kind: "TARGET",
    ...appointed,
    start: "the meeting decided",
    basis: "Joint meetings (联席会议), local practice: the meeting names the day to report by",
  },
});
