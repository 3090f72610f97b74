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
  DISPUTE_SEALED: kind("Its existence was hidden from others.", "封存"),
  SEAL_LIFTED: kind("It was opened again.", "解除封存"),
  DISPUTE_ARCHIVED: kind("Its file was put away.", "归档"),
  DISPUTES_LINKED: kind("It was linked with another registration of the same quarrel.", "关联"),
  DISPUTES_UNLINKED: kind("The link was undone.", "解除关联"),
  DUPLICATE_RULED_OUT: kind("What looked like the same quarrel is another.", "核实为不同纠纷"),
  OUTSIDE_REFERRAL_OFFERED: kind("An outside body was offered.", "告知外部途径"),
  OUTSIDE_REFERRAL_TAKEN_UP: kind("The parties agreed to the outside body.", "同意外部转介"),
  OUTSIDE_REFERRAL_DECLINED: kind("A party did not want the outside body.", "未同意外部转介"),
  OUTSIDE_REFERRAL_SENT: kind("It was referred to an outside body.", "外部转介"),
  OUTSIDE_REFERRAL_ACCEPTED: kind("The outside body took it.", "外部受理"),
  OUTSIDE_REFERRAL_NOT_ACCEPTED: kind("The outside body did not take it.", "外部不予受理"),
  OUTSIDE_REFERRAL_CONCLUDED: kind("The outside body came to a result.", "外部办结"),
  OUTSIDE_REFERRAL_WITHDRAWN: kind("A party left the outside procedure.", "撤回外部转介"),
  APPRAISAL_BEGAN: kind("An appraisal began; clocks that wait for it stand still.", "鉴定开始"),
  APPRAISAL_ENDED: kind("The appraisal ended; the clocks go on.", "鉴定结束"),
  KNOWN_ELSEWHERE_ASKED: kind("A body asked whether the quarrel is known elsewhere.", "查询是否已在他处登记"),
  CAMPAIGN_TAGGED: kind("It was counted to a drive.", "纳入专项行动"),
  SUPERVISION_ISSUED: kind("The centre chased a body.", "督办"),
  SUPERVISION_REPLIED: kind("The body replied to the centre.", "督办回复"),
  SUPERVISION_REPLY_ACCEPTED: kind("The centre accepted the reply.", "认可督办回复"),
  SUPERVISION_REPLY_REJECTED: kind("The centre rejected the reply.", "退回督办回复"),
  SUPERVISION_CLOSED: kind("The notice was closed.", "督办办结"),
  SUPERVISION_WITHDRAWN: kind("The notice was taken back.", "撤销督办"),
  ACCOUNTABILITY_RECOMMENDED: kind("The centre recommended to hold a body to account.", "责任追究建议"),
  ACCOUNTABILITY_ANSWERED: kind("The competent body answered the recommendation.", "责任追究建议答复"),
  ACCOUNTABILITY_WITHDRAWN: kind("The recommendation was taken back.", "撤回责任追究建议"),
  JOINT_MEETING_ITEM_ENTERED: kind("It was put down for a joint meeting.", "列入联席会议议题"),
  JOINT_MEETING_CONVENED: kind("A joint meeting on it was convened.", "召集联席会议"),
  JOINT_MEETING_ADJOURNED: kind("The joint meeting put it off.", "联席会议延期"),
  JOINT_MEETING_DECIDED: kind("The joint meeting decided.", "联席会议决定"),
  JOINT_MEETING_FOLLOWED_UP: kind("What the joint meeting decided was carried out.", "联席会议决定落实"),
  JOINT_MEETING_ITEM_LAPSED: kind("No joint meeting on it is needed any more.", "联席会议议题撤销"),
  MAJOR_DISPUTE_REPORTED: kind("The holder reported it as major to a centre.", "报告重大疑难纠纷"),
  MAJOR_DISPUTE_REPORT_ANSWERED: kind("The centre answered the report.", "批复重大疑难纠纷报告"),
  FURTHER_DIVISION_ADDED: kind("It belongs to a further division too.", "跨区域归属"),
  FURTHER_DIVISION_REMOVED: kind("It belongs to that further division no longer.", "解除跨区域归属"),
  LEAD_RESPONSIBILITY_APPOINTED: kind("A leading post was appointed to answer for it.", "领导包案"),
  LEAD_RESPONSIBILITY_ENDED: kind("The leading post answers for it no longer.", "包案结束"),
  CASE_OPENED: kind("A mediation case was opened.", "调解案件建立"),
  CONSENT_RECORDED: kind("A party was asked and answered.", "征询意愿"),
  CASE_REFUSED: kind("A party refused mediation.", "当事人拒绝调解"),
  CASE_ACCEPTED: kind("The committee accepted the case.", "调解受理"),
  MEDIATOR_ASSIGNED: kind("The mediator was named.", "确定调解员"),
  RECUSAL_REQUESTED: kind("Somebody asked that the mediator step aside.", "申请回避"),
  RECUSAL_DECIDED: kind("The request for recusal was decided.", "回避决定"),
  PARTICIPANT_INVITED: kind("Somebody was invited to help, with everybody's consent.", "邀请参与人"),
  EXPERT_OPINION_RECORDED: kind("An expert gave an opinion.", "专家意见"),
  PARTICIPATION_ENDED: kind("Somebody takes part no longer.", "结束参与"),
  CLAIM_FACTS_RECORDED: kind("The committee noted what is claimed.", "记录索赔情况"),
  UNDISPUTED_FACTS_RECORDED: kind("What no party disputes was recorded.", "记载无争议事实"),
  SESSION_HELD: kind("A session was held.", "调解"),
  DANGER_REPORTED: kind(
    "A mediator made the report the law asks for where a quarrel may grow worse.",
    "依法报告（纠纷可能激化）",
  ),
  AGREEMENT_REACHED: kind("The parties reached an agreement.", "达成协议"),
  AGREEMENT_SIGNED: kind("The agreement was signed.", "签署协议"),
  AGREEMENT_TOOK_EFFECT: kind("The agreement took effect.", "协议生效"),
  PERFORMANCE_RECORDED: kind("Part of the agreement was performed.", "履行"),
  AGREEMENT_PERFORMED: kind("The agreement was performed.", "履行完毕"),
  AGREEMENT_CONTESTED: kind("A party contests the agreement.", "履行争议"),
  CASE_TERMINATED: kind("Mediation ended without agreement.", "调解终止"),
  VISIT_PLANNED: kind("A follow-up visit fell due.", "应回访"),
  VISIT_MADE: kind("A follow-up visit was made.", "回访"),
  RECOURSE_RECORDED: kind("A party took another way after the agreement.", "反悔后途径"),
  FILE_COMPILED: kind("The contents of the mediation file were listed.", "整理调解案卷"),
  FILE_ARCHIVED: kind("The mediation file was put away.", "调解案卷归档"),
  FILE_REVIEWED: kind("The mediation file was reviewed.", "案卷评查"),
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
  PUBLIC_SECURITY_MEDIATION_BEGUN: kind("The police began to mediate.", "开始治安调解"),
  SECOND_MEDIATION_CALLED: kind("The police called a second mediation.", "再次治安调解"),
  PUBLIC_SECURITY_AGREEMENT_REACHED: kind("The parties agreed before the police.", "治安调解达成协议"),
  PUBLIC_SECURITY_AGREEMENT_PERFORMED: kind("What was agreed before the police was performed.", "治安调解协议履行"),
  PUBLIC_SECURITY_MEDIATION_ENDED: kind(
    "Mediation by the police ended unsettled; the parties were told of the suit.",
    "治安调解未果（告知民事诉讼）",
  ),
  CASE_TRANSFER_MOVED: kind("The transfer of a police case to the competent unit went on.", "受案移送"),
  DETERMINATION_RECEIVED: kind("The parties received the accident determination.", "收到事故认定书"),
  TRAFFIC_MEDIATION_MOVED: kind("Mediation by the traffic police went on.", "交通事故损害赔偿调解"),
  TRAFFIC_SITTING_CHANGE_MOVED: kind(
    "A party that cannot come asked for another time, or was answered.",
    "变更调解时间申请",
  ),
  OFFICER_RECUSAL_REQUESTED: kind("It was asked that a police officer step aside.", "申请民警回避"),
  OFFICER_RECUSAL_DECIDED: kind("The recusal of a police officer was decided.", "民警回避决定"),
  COMPLAINT_RECEIVED: kind("The court received a complaint.", "收到起诉材料"),
  MEDIATION_REFUSED: kind("A party refused mediation at court.", "拒绝诉前调解"),
  CASE_FILED: kind("The court filed the case.", "登记立案"),
  ONLINE_CHOICE_MOVED: kind("Who mediates online is being chosen, or was chosen.", "在线调解选定"),
  MEDIATION_DELEGATED: kind("The court delegated mediation before filing.", "委派调解"),
  MEDIATION_ENTRUSTED: kind("The court entrusted mediation after filing.", "委托调解"),
  REFERRAL_RECEIVED: kind("The mediator signed for the court's papers.", "调解员签收"),
  MEDIATION_AGREED: kind("Court-invited mediation led to an agreement.", "诉调达成协议"),
  MEDIATION_FAILED: kind("Court-invited mediation failed.", "诉调不成"),
  MEDIATION_STATEMENT_ISSUED: kind("The court issued a mediation statement.", "出具调解书"),
  WITHDRAWAL_ALLOWED: kind("The court allowed the withdrawal of the suit.", "准予撤诉"),
  PRE_HEARING_MEDIATION_OPENED: kind("The court mediates before the hearing.", "开始庭前调解"),
  PRE_HEARING_MEDIATION_AGREED: kind("The parties agreed before the hearing.", "庭前达成协议"),
  PRE_HEARING_MEDIATION_ENDED: kind("Mediation before the hearing ended without agreement.", "庭前调解不成"),
  STATEMENT_RECEIVED: kind("A party signed for the mediation statement.", "签收调解书"),
  STATEMENT_TOOK_EFFECT: kind("The mediation statement took effect.", "调解书生效"),
  TRIAL_RESUMED: kind("The case went to trial.", "转入审判"),
  CONFIRMATION_APPLIED: kind("The parties applied for judicial confirmation.", "申请司法确认"),
  SUPPLEMENT_REQUESTED: kind("The court asked for further papers.", "限期补交"),
  SUPPLEMENT_RECEIVED: kind("The further papers came in.", "补交材料"),
  CONFIRMATION_PRIORITISED: kind("The court looks at the application before others.", "优先审查"),
  CONFIRMATION_ACCEPTED: kind("The court accepted the application.", "受理司法确认"),
  CONFIRMATION_NOT_ACCEPTED: kind("The court did not accept the application.", "不予受理司法确认"),
  CONFIRMATION_WITHDRAWN: kind("The parties withdrew the application.", "撤回司法确认申请"),
  CONFIRMATION_DEEMED_WITHDRAWN: kind("The court treated the application as withdrawn.", "按撤回司法确认申请处理"),
  RULING_RECEIVED: kind("A party received the ruling.", "送达裁定书"),
  CONFIRMATION_OBJECTED: kind("Somebody objected to the confirmation.", "提出司法确认异议"),
  CONFIRMATION_OBJECTION_ENDED: kind("The objection was decided or taken back.", "司法确认异议办结"),
  CONFIRMATION_SET_ASIDE: kind("The court set the confirmation aside.", "撤销司法确认裁定"),
  ENFORCEMENT_APPLIED: kind("A party applied for enforcement.", "申请执行"),
  AGREEMENT_CONFIRMED: kind("The court confirmed the agreement.", "裁定确认有效"),
  COURT_RECUSAL_REQUESTED: kind("It was asked that somebody of the court step aside.", "申请审判人员回避"),
  COURT_RECUSAL_DECIDED: kind("The court decided on a recusal.", "审判人员回避决定"),
  COURT_RECUSAL_REVIEW_REQUESTED: kind("A review of a rejected recusal was asked for.", "申请回避复议"),
  COURT_RECUSAL_REVIEW_DECIDED: kind("The review of a recusal was decided.", "回避复议决定"),
  CONFIRMATION_DISMISSED: kind("The court dismissed the application.", "裁定驳回申请"),
  PETITION_REGISTERED: kind("A petition was registered.", "信访登记"),
  PETITION_AMENDED: kind("What was entered of the petition was put right.", "信访登记更正"),
  PETITION_NOT_REENTERED: kind("The matter of the petition is handled already.", "同一事项不予受理"),
  PETITION_ROUTED: kind("The petition was routed to a justice body.", "转政法机关"),
  REPORTED_TO_LEADERSHIP: kind("The petition was put to the leadership of the level to decide.", "报请决定"),
  LEADERSHIP_DECIDED: kind("The leadership decided how the petition is handled.", "作出决定"),
  PETITION_FORWARDED: kind("The petition was forwarded or assigned.", "转送交办"),
  FORWARDED_WITHOUT_CUSTODY: kind("The petition was forwarded, and the dispute stayed.", "转送交办（纠纷不移交）"),
  OBJECTION_RAISED: kind("The receiving body objected.", "提出异议"),
  OBJECTION_DECIDED: kind("The objection was decided.", "异议处理"),
  PETITION_NOTIFIED: kind("The petitioner was told the way.", "书面告知"),
  PETITION_ACCEPTED: kind("The competent body accepted the petition.", "信访受理"),
  PROCEDURE_ROUTED: kind("The petition was pointed to another legal procedure.", "导入法定程序"),
  OPINION_ISSUED: kind("The opinion was issued.", "处理意见书"),
  ANSWER_RECEIVED: kind("The petitioner received the written answer.", "送达书面答复"),
  REVIEW_REQUESTED: kind("A review or re-examination of the answer was asked for.", "提出复查复核请求"),
  REVIEW_DECIDED: kind("The review or re-examination was answered.", "出具复查复核意见"),
  REVIEW_LAPSED: kind("Nobody asked for a review or re-examination in time.", "逾期未提出复查复核"),
  HEARING_OPENED: kind("A hearing on the petition was opened.", "启动听证"),
  HEARING_CLOSED: kind("The hearing on the petition ended.", "听证终结"),
  ANSWER_CARRIED_OUT: kind("What the answer to the petition granted was carried out.", "处理意见落实"),
  RECEPTION_RECORDED: kind("A leading post received the petition on a reception day.", "领导接访"),
  RECEPTION_CONCLUDED: kind("What was arranged on the reception day came to its outcome.", "接访事项办结"),
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

/**
 * What goes on inside a mediation: the committee's and the parties' own.
 *
 * Law: People's Mediation Law, art. 15; domain rules D.2 and D.6: others learn the state and the outcome.
 */
export const insideMediation: readonly TimelineKind[] = [
  "CONSENT_RECORDED",
  "RECUSAL_REQUESTED",
  "RECUSAL_DECIDED",
  "PARTICIPANT_INVITED",
  "EXPERT_OPINION_RECORDED",
  "PARTICIPATION_ENDED",
  "CLAIM_FACTS_RECORDED",
  "SESSION_HELD",
  "DANGER_REPORTED",
];

/**
 * Of what goes on inside a mediation, what is not for the parties either: that one of them was reported to be dangerous would
 * be read out of it, and whoever reported is to be safe.
 *
 * Law: People's Mediation Law, art. 25; domain rules C.2 (the reason is restricted) and D.4, 1 (no label of a person).
 */
export const notForParties: readonly TimelineKind[] = ["DANGER_REPORTED"];

/** What goes on inside a mediation by the police: the police's and the parties' own. Source: as for `insideMediation`. */
export const insidePoliceMediation: readonly TimelineKind[] = [
  "OFFICER_RECUSAL_REQUESTED",
  "OFFICER_RECUSAL_DECIDED",
  "TRAFFIC_SITTING_CHANGE_MOVED",
];

/** What the centre notes of another agency's own record: it is seen by whoever sees that record's track. */
export const notedOfATrack: readonly TimelineKind[] = ["BODY_JOINED", "REFERRAL_NOT_OPENED"];

/** What is said of two disputes at once. */
export const ofTwoDisputes: readonly TimelineKind[] = ["DISPUTES_LINKED", "DISPUTES_UNLINKED"];

/** The steps of a hand-over; their record is the hand-over. */
export const stepsOfHandOver: readonly TimelineKind[] = [
  "REFERRAL_SENT",
  "REFERRAL_ACCEPTED",
  "REFERRAL_RETURNED",
  "REFERRAL_WITHDRAWN",
  "REFERRAL_ESCALATED",
];

/** Kinds that show a result: what a report of "resolved" must rest on. */
export const resultKinds: readonly TimelineKind[] = [
  "DISPUTE_SETTLED_ON_THE_SPOT",
  "AGREEMENT_TOOK_EFFECT",
  "AGREEMENT_PERFORMED",
  "AGREEMENT_RECOGNISED",
  "PUBLIC_SECURITY_AGREEMENT_PERFORMED",
  "MEDIATION_STATEMENT_ISSUED",
  "AGREEMENT_CONFIRMED",
  "WITHDRAWAL_ALLOWED",
];
