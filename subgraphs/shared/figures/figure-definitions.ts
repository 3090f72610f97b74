/** In what a figure is counted. */
export const figureUnits = {
  CASES: { en: "Cases, disputes or applications.", zh: "件" },
  PERSONS: { en: "Persons, as reported; no one of them is named.", zh: "人" },
  SHARE: { en: "A share, 0 to 1.", zh: "比率" },
  TEN_THOUSAND_CNY: { en: "Ten thousand yuan.", zh: "万元" },
  HOURS: { en: "Hours.", zh: "小时" },
  DAYS: { en: "Days.", zh: "日" },
  BODIES: { en: "Committees, studios or rooms.", zh: "个" },
  MEDIATORS: { en: "Mediators with an appointment.", zh: "名" },
  FILES: { en: "Files.", zh: "卷" },
} as const;
export type FigureUnit = keyof typeof figureUnits;

/** What an indicator counts, over what, and where that comes from. */
export interface FigureDefinition {
  readonly name: string;
  readonly nameEn: string;
  readonly sentence: string;
  readonly numerator: string;
  /** Null for a count, a sum or a time. */
  readonly denominator: string | null;
  readonly unit: FigureUnit;
  readonly source: string;
}

const OWN = "Own decision; the published bulletins define no indicator";
const count = (
  nameEn: string,
  name: string,
  sentence: string,
  numerator: string,
  { unit = "CASES", source = OWN }: { unit?: FigureUnit; source?: string } = {},
): FigureDefinition => ({ name, nameEn, sentence, numerator, denominator: null, unit, source });
const share = (
  nameEn: string,
  name: string,
  sentence: string,
  [numerator, denominator]: readonly [string, string],
  source = OWN,
): FigureDefinition => ({ name, nameEn, sentence, numerator, denominator, unit: "SHARE", source });

/**
 * Every indicator by its id. A definition that has been answered with is never changed: a change is a further id with the
 * next version, so that a number once published keeps its meaning. There is no target among them and no rank (D.4, 3).
 */
export const figureDefinitions = {
  "mediation.accepted.v1": count(
    "Accepted",
    "受理数",
    "Cases of people's mediation whose day of acceptance lies in the period; disputes now sealed are left out.",
    "cases accepted in the period",
  ),
  "mediation.mediated.v1": count(
    "Mediated",
    "调解数",
    "Of the cases accepted in the period, those ended by agreement or by termination, whenever that was.",
    "accepted cases that stand at AGREED or TERMINATED",
  ),
  "mediation.successful.v1": count(
    "Mediated successfully",
    "调解成功数",
    "Of the cases accepted in the period, those ended in an agreement, oral or written.",
    "accepted cases that stand at AGREED",
  ),
  "mediation.mediationRate.v1": share(
    "Mediation rate",
    "调解率",
    "How many of the accepted cases have been mediated to an end.",
    ["mediation.mediated.v1", "mediation.accepted.v1"],
  ),
  "mediation.successRate.v1": share(
    "Success rate, of accepted",
    "调解成功率（占受理数）",
    "How many of the accepted cases ended in agreement: the way the bulletins divide.",
    ["mediation.successful.v1", "mediation.accepted.v1"],
    "Own decision after the returns of Hubei (842 of 869) and Jingzhou (666 of 802)",
  ),
  "mediation.successRateOfMediated.v1": share(
    "Success rate, of mediated",
    "调解成功率（占调解数）",
    "How many of the cases mediated to an end ended in agreement; open cases do not weigh.",
    ["mediation.successful.v1", "mediation.mediated.v1"],
  ),
  "mediation.amount.v1": count(
    "Agreed sums",
    "协议涉及金额",
    "The agreed sums of the cases accepted in the period that ended in agreement.",
    "sum of the agreements' amounts",
    { unit: "TEN_THOUSAND_CNY" },
  ),
  "mediation.amount.v2": count(
    "Agreed sums, in whole ten thousand yuan",
    "协议涉及金额（取整）",
    "The agreed sums of the cases accepted in the period that ended in agreement, added up and then rounded to whole ten " +
      "thousand yuan: the sum of one agreement shows in no difference between two answers.",
    "sum of the agreements' amounts, rounded",
    { unit: "TEN_THOUSAND_CNY", source: "Own decision after domain rule D.4 (6)" },
  ),
  "mediation.acceptedBySource.v1": count(
    "Accepted, by where the case came from",
    "按来源统计的受理数",
    "Accepted cases by who brought them: own are those applied for, offered, or assigned by the centre; the others were " +
      "handed over by a court before or after filing, a petition office, the police or a department.",
    "cases accepted in the period, each under one source",
    { source: "Own decision after the bulletin of Jingzhou (own, court, petition)" },
  ),
  "mediation.confirmed.v1": count(
    "Agreements confirmed",
    "司法确认数",
    "Of the cases accepted in the period that ended in agreement, those whose agreement a court has confirmed.",
    "successful cases with a confirmed agreement",
  ),
  "mediation.confirmationRate.v1": share(
    "Confirmation rate",
    "司法确认率",
    "How many of the successful cases have a confirmed agreement.",
    ["mediation.confirmed.v1", "mediation.successful.v1"],
  ),
  "mediation.performedRate.v1": share(
    "Performed rate",
    "履行率",
    "Of the agreements that took effect and whose last day of performance lies in the period and has passed, those performed.",
    ["such agreements that are performed", "such agreements"],
  ),
  "mediation.followUpRate.v1": share(
    "Follow-up rate",
    "回访率",
    "Of the follow-up visits whose day lies in the period and has passed, those made. Visits that fell away are left out.",
    ["visits made", "visits due"],
  ),
  "mediation.preventedEscalation.v1": count(
    "Kept from intensifying",
    "防止激化数",
    "Cases with an entry that mediation kept the quarrel from growing worse, made with a reason by a mediator of the case " +
      "on a day of the period. Self-reported: nobody has checked it.",
    "entries of a kind, one a case",
    { source: "Return of people's mediation, Hubei (防止转刑事、防止群体性上访)" },
  ),
  "mediation.preventedEscalationPersons.v1": count(
    "Persons concerned by what was kept from intensifying",
    "防止激化涉及人数",
    "The persons such entries say were concerned, added up. Self-reported: nobody has checked it.",
    "sum of the persons of the entries",
    { unit: "PERSONS", source: "Return of people's mediation, Hubei" },
  ),
  "mediation.rooms.v1": count(
    "Studios and rooms, by host",
    "进驻单位调解室数",
    "Studios of committees that were open on the last day of the period, by the kind of body they sit in.",
    "open studios",
    { unit: "BODIES", source: "Own decision after the bulletin of Zunyi" },
  ),
  "committee.committees.v1": count("Committees", "调解组织数", "Committees on the register, by kind.", "committees", {
    unit: "BODIES",
    source: "People's Mediation Law, arts. 8, 10 and 34",
  }),
  "committee.activeMediators.v1": count(
    "Active mediators",
    "在任调解员数",
    "Mediators of these committees with a running appointment.",
    "mediators that are active",
    { unit: "MEDIATORS" },
  ),
  "committee.trainingHours.v1": count(
    "Hours of training",
    "培训学时",
    "The hours of the trainings these committees' mediators took in the period, added up; withheld where fewer than five took one.",
    "sum of the trainings' hours",
    { unit: "HOURS" },
  ),
  "committee.grades.v1": count(
    "Mediators by grade",
    "各等级调解员数",
    "Active mediators by the grade of skill they were assessed at. A grade is of skill; no number ranks a person (D.4, 14).",
    "active mediators of a grade",
    { unit: "MEDIATORS" },
  ),
  "fileReview.grade.v1": count(
    "Files reviewed, by grade",
    "案卷评查等次",
    "Files whose review is of a day of the period, by the grade they were given. The file is graded, never a mediator.",
    "reviewed files of a grade",
    { unit: "FILES" },
  ),
  "fileReview.defect.v1": count(
    "Files reviewed, by defect",
    "案卷评查问题",
    "Of the files reviewed in the period, those found with a defect; a file may have several.",
    "reviewed files with the defect",
    { unit: "FILES" },
  ),
  "court.confirmationRulings.v1": count(
    "Rulings on confirmation",
    "司法确认裁定数",
    "Applications for judicial confirmation the court ruled on in the period, by what it ruled.",
    "applications ruled on",
  ),
  "court.mediatedOrWithdrawnRate.v1": share(
    "Mediated-or-withdrawn rate",
    "调撤率",
    "Of the complaints whose way through mediation ended in the period, those that ended in a mediation statement or in a " +
      "withdrawal by the parties' own act; the others went to trial.",
    ["mediation statements and withdrawals", "complaints ended by statement, withdrawal or trial"],
  ),
  "court.mediationDays.v1": count(
    "Days of mediation a court handed over",
    "诉调对接用时",
    "From the day a court handed a complaint over to the day mediation of it ended in an agreement or without one, of those " +
      "that ended in the month; the median, in whole days. What nobody signed for, what a party refused and what the court " +
      "overtook is left out.",
    "days from handed over to ended",
    { unit: "DAYS" },
  ),
  "registry.onTimeRate.v1": share(
    "On-time rate",
    "按期办结率",
    "Of the clocks of a code whose last day lies in the period, those met; missed are those ended late and those that ran " +
      "over. Windows are nobody's duty and are left out, as are clocks that fell away.",
    ["clocks met", "clocks met or missed"],
  ),
  "registry.handOverTime.v1": count(
    "Time of a hand-over",
    "对接移送用时",
    "From the moment a hand-over was sent to the moment it was signed for, of those sent in the period and signed for; " +
      "median and 90th percentile.",
    "hours from sent to signed for",
    { unit: "HOURS" },
  ),
  "registry.closedByLevel.v1": count(
    "Closed, by level of the network",
    "按层级统计的办结数",
    "Disputes closed in the period by the level of the body that held them then: what is settled low down need not go up.",
    "disputes closed",
    { source: "Own decision after 小事不出村、大事不出镇" },
  ),
  "petition.registered.v1": count(
    "Petitions registered",
    "信访登记数",
    "Petitions entered in the period, each under its field, its class and its channel; a group counts once, and so does an " +
      "item linked to an earlier one. How many persons came is not counted, nor who was complained of.",
    "petitions registered in the period",
    { source: "Regulations on Petition Work, art. 41; by class and channel, an own decision" },
  ),
  "petition.sentOn.v1": count(
    "Petitions sent on",
    "转送交办数",
    "Petitions forwarded or assigned in the period to the body that answers; an item sent twice in one manner counts once.",
    "petitions forwarded or assigned in the period",
    { source: "Regulations on Petition Work, art. 41" },
  ),
  "petition.supervised.v1": count(
    "Supervision notices on petitions",
    "信访督办数",
    "Notices issued in the period to the unit responsible for a petition, and of these the ones replied to by now.",
    "notices issued in the period",
    { source: "Regulations on Petition Work, art. 41" },
  ),
  "petition.suggestions.v1": count(
    "Suggestions answered, and adopted",
    "建议意见答复采纳数",
    "Suggestions and opinions brought as petitions whose written answer was issued in the period, and of these the ones it " +
      "supports. What an office itself recommends to other bodies is not recorded in the hub.",
    "suggestions answered in writing in the period",
    { source: "Regulations on Petition Work, arts. 29 and 41" },
  ),
  "petition.answersDue.v1": count(
    "Answers due, by body",
    "按机关统计的到期答复数",
    "Of the petitions an office registered, the answers whose last day lies in the period, by the body that owes them, and of " +
      "these the ones given in time. It measures service; how many petitions named a body is not counted (D.4, 3).",
    "sixty-day clocks met or missed",
    { source: "Regulations on Petition Work, arts. 34 and 41; own decision after domain rule D.4 (3)" },
  ),
} as const satisfies Record<`${string}.v${number}`, FigureDefinition>;

export type FigureId = keyof typeof figureDefinitions;

/** Definitions with their ids, in the order asked for. */
export const definitionsOf = (...ids: readonly FigureId[]): readonly (FigureDefinition & { readonly id: FigureId })[] =>
  ids.map((id) => ({ id, ...figureDefinitions[id] }));

/** All of them. */
export const allDefinitions = definitionsOf(...(Object.keys(figureDefinitions) as FigureId[]));
