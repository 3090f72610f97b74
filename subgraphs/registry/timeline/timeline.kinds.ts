import type { EventType } from "../../../schema/events/hub-event.ts";

const kind = (en: string, zh: string) => ({ en, zh });

/** What each event is called in the timeline; a test holds that every event type has its row. */
export const timelineKinds = {
  DISPUTE_REGISTERED: kind("The dispute was registered.", "受理登记"),
  DISPUTE_TRIAGED: kind("The centre sorted and assigned it.", "分流指派"),
  DISPUTE_SETTLED_ON_THE_SPOT: kind("It was settled at the window.", "当场化解"),
  DISPUTE_REDIRECTED: kind("The party was told another route.", "引导其他途径"),
  REFERRAL_SENT: kind("It was sent to another body.", "移送"),
  REFERRAL_ACCEPTED: kind("The other body signed for it and holds it.", "签收"),
  REFERRAL_RETURNED: kind("The other body gave it back.", "退回"),
  REFERRAL_WITHDRAWN: kind("The sender took it back.", "撤回"),
  REFERRAL_NOT_OPENED: kind("A hand-over could not be opened.", "移送未成立"),
  BODY_JOINED: kind("A body opened a track of its own on it.", "其他机构介入"),
  JOINT_HANDLING_ORDERED: kind("Several bodies were called together.", "联合调处"),
  COMPLETION_REPORTED: kind("The handling body reported the result.", "办结报告"),
  COMPLETION_REJECTED: kind("The centre gave the report back.", "办结报告退回"),
  DISPUTE_RESOLVED: kind("The centre accepted it as resolved.", "确认化解"),
  DISPUTE_UNRESOLVED: kind("The centre accepted it as not resolved.", "确认未化解"),
  FOLLOW_UP_STARTED: kind("Visits began to check the performance.", "开始回访"),
  DISPUTE_TRANSFERRED: kind("An outside procedure began.", "转出"),
  DISPUTE_CLOSED: kind("It was closed.", "办结"),
  DISPUTE_REOPENED: kind("It was taken up again.", "重启"),
  DISPUTE_ARCHIVED: kind("Its file was put away.", "归档"),
  CASE_OPENED: kind("A mediation case was opened.", "调解案件建立"),
  CONSENT_RECORDED: kind("A party was asked and answered.", "征询意愿"),
  CASE_REFUSED: kind("A party refused mediation.", "当事人拒绝调解"),
  CASE_ACCEPTED: kind("The committee accepted the case.", "调解受理"),
  MEDIATOR_ASSIGNED: kind("The mediator was named.", "确定调解员"),
  SESSION_HELD: kind("A session was held.", "调解"),
  AGREEMENT_REACHED: kind("The parties reached an agreement.", "达成协议"),
  AGREEMENT_SIGNED: kind("The agreement was signed.", "签署协议"),
  AGREEMENT_TOOK_EFFECT: kind("The agreement took effect.", "协议生效"),
  PERFORMANCE_RECORDED: kind("Part of the agreement was performed.", "履行"),
  AGREEMENT_PERFORMED: kind("The agreement was performed.", "履行完毕"),
  AGREEMENT_CONTESTED: kind("A party contests the agreement.", "履行争议"),
  CASE_TERMINATED: kind("Mediation ended without agreement.", "调解终止"),
  INCIDENT_REGISTERED: kind("The police took down an incident.", "接警"),
  CIVIL_SIDE_FOUND: kind("The police found a civil dispute without an offence.", "认定为民间纠纷"),
  POLICE_CASE_ACCEPTED: kind("The police accepted a case.", "受案登记"),
  MEDIATION_REFERRED: kind("The agency handed the civil matter to mediation.", "移送人民调解"),
  MEDIATION_ROUTE_CHOSEN: kind("The parties chose people's mediation in a police case.", "选择人民调解"),
  MEDIATION_RETURNED: kind("The matter came back from mediation.", "调解反馈"),
  RECOGNITION_APPLIED: kind("Both parties applied for recognition.", "申请认可"),
  AGREEMENT_RECOGNISED: kind("The police recognised the performed agreement.", "认可协议"),
  RECOGNITION_DECLINED: kind("The police did not recognise the agreement.", "不予认可"),
  CIVIL_SIDE_SETTLED: kind("The civil side of the incident was settled.", "民事部分化解"),
  CIVIL_SIDE_CLOSED: kind("The police closed the civil side.", "民事部分终结"),
  COMPLAINT_RECEIVED: kind("The court received a complaint.", "收到起诉材料"),
  MEDIATION_REFUSED: kind("A party refused mediation at court.", "拒绝诉前调解"),
  CASE_FILED: kind("The court filed the case.", "登记立案"),
  MEDIATION_DELEGATED: kind("The court delegated mediation before filing.", "委派调解"),
  MEDIATION_ENTRUSTED: kind("The court entrusted mediation after filing.", "委托调解"),
  REFERRAL_RECEIVED: kind("The mediator signed for the court's papers.", "调解员签收"),
  MEDIATION_AGREED: kind("Court-invited mediation led to an agreement.", "诉调达成协议"),
  MEDIATION_FAILED: kind("Court-invited mediation failed.", "诉调不成"),
  MEDIATION_STATEMENT_ISSUED: kind("The court issued a mediation statement.", "出具调解书"),
  WITHDRAWAL_ALLOWED: kind("The court allowed the withdrawal of the suit.", "准予撤诉"),
  TRIAL_RESUMED: kind("The case went to trial.", "转入审判"),
  CONFIRMATION_APPLIED: kind("The parties applied for judicial confirmation.", "申请司法确认"),
  SUPPLEMENT_REQUESTED: kind("The court asked for further papers.", "限期补交"),
  SUPPLEMENT_RECEIVED: kind("The further papers came in.", "补交材料"),
  CONFIRMATION_ACCEPTED: kind("The court accepted the application.", "受理司法确认"),
  CONFIRMATION_NOT_ACCEPTED: kind("The court did not accept the application.", "不予受理司法确认"),
  CONFIRMATION_WITHDRAWN: kind("The parties withdrew the application.", "撤回司法确认申请"),
  AGREEMENT_CONFIRMED: kind("The court confirmed the agreement.", "裁定确认有效"),
  CONFIRMATION_DISMISSED: kind("The court dismissed the application.", "裁定驳回申请"),
  PETITION_REGISTERED: kind("A petition was registered.", "信访登记"),
  PETITION_NOT_REENTERED: kind("The matter of the petition is handled already.", "同一事项不予受理"),
  PETITION_ROUTED: kind("The petition was routed to a justice body.", "转政法机关"),
  PETITION_FORWARDED: kind("The petition was forwarded or assigned.", "转送交办"),
  FORWARDED_WITHOUT_CUSTODY: kind("The petition was forwarded, and the dispute stayed.", "转送交办（纠纷不移交）"),
  OBJECTION_RAISED: kind("The receiving body objected.", "提出异议"),
  OBJECTION_DECIDED: kind("The objection was decided.", "异议处理"),
  PETITION_NOTIFIED: kind("The petitioner was told the way.", "书面告知"),
  PETITION_ACCEPTED: kind("The competent body accepted the petition.", "信访受理"),
  OPINION_ISSUED: kind("The opinion was issued.", "处理意见书"),
  DEADLINE_SET: kind("A clock was set.", "期限起算"),
  DEADLINE_TURNED: kind("A clock is due soon, overdue or expired.", "期限临近或届满"),
  REFERRAL_ESCALATED: kind("Nobody signed in time, and the centre was told.", "逾期未签收上报"),
  DEADLINE_SUSPENDED: kind("A clock stands still.", "期限中止"),
  DEADLINE_RESUMED: kind("A clock goes on.", "期限恢复"),
  DEADLINE_EXTENDED: kind("A clock was lengthened.", "期限延长"),
  DEADLINE_ENDED: kind("A clock stopped.", "期限结束"),
} as const;

export type TimelineKind = keyof typeof timelineKinds;

const snake = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();

/** The kind of an event: `mediation.CaseOpened` gives CASE_OPENED. A case of the police is not one of mediation. */
export function kindOf(type: EventType): TimelineKind {
  const kind = type === "police.CaseAccepted" ? "POLICE_CASE_ACCEPTED" : snake(type.slice(type.indexOf(".") + 1));
  if (!Object.hasOwn(timelineKinds, kind)) throw new Error(`The timeline has no name for ${type}.`);
  return kind as TimelineKind;
}

/** Kinds that show a result: what a report of "resolved" must rest on. */
export const resultKinds: readonly TimelineKind[] = [
  "DISPUTE_SETTLED_ON_THE_SPOT",
  "AGREEMENT_TOOK_EFFECT",
  "AGREEMENT_PERFORMED",
  "AGREEMENT_RECOGNISED",
  "MEDIATION_STATEMENT_ISSUED",
  "AGREEMENT_CONFIRMED",
  "WITHDRAWAL_ALLOWED",
];
