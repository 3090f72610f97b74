import type { FieldRule, RowRule } from "./access-rule.ts";

/** Row rules more than one procedure goes by; `visibleRows` and `addressedRows` are the statements' side of them. */

/** `visibleRows`. */
export const rowsOfDispute: RowRule = {
  code: "OF_A_DISPUTE_SEEN",
  en: "The centre sees what lies in its divisions, a body what belongs to disputes it holds, held, sent, received or takes part in, a party its own; what is sealed only its parties and the bodies the seal names.",
  zh: "调处中心看本辖区的，各单位看其承办、经办、移送、接收或者参与的纠纷的，当事人看本人的；封存的仅当事人和指定单位可见",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.6",
};

/** `addressedRows`. */
export const rowsBetweenBodies: RowRule = {
  code: "BETWEEN_THE_CENTRE_AND_A_BODY",
  en: "The centre sees those of its divisions, and the bodies they name see them; nobody else does, the parties included.",
  zh: "调处中心看本辖区的，所涉单位看本单位的，其他人（含当事人）不可见",
  source: "Own decision: what the centre writes to a body is between the two",
};

/** Parts that are read only through the row they belong to. */
export const rowsOfTheirOwner: RowRule = {
  code: "WITH_WHAT_IT_BELONGS_TO",
  en: "It is read through what it belongs to, and only by whoever sees that.",
  zh: "随所属记录可见",
  source: "Own decision: a part is not seen apart from the whole",
};

/** What another subgraph owns and this one adds fields to. */
export const pointerRows: RowRule = {
  code: "POINTER",
  en: "It gives back the id it was asked with; whether there is such a row, and what hangs on it, its owner and its own rules say.",
  zh: "仅返回所给标识，其内容按各自规则显示",
  source: "Own decision: an agency says nothing of a dispute but what is its own",
};

export const directoryRows: RowRule = {
  code: "DIRECTORY",
  en: "Every user of the hub sees it: it names bodies and places, and no party.",
  zh: "名录信息，平台用户均可见",
  source: "Regulations on Open Government Information, art. 20; own decision",
};

export const aggregateRows: RowRule = {
  code: "AGGREGATE",
  en: "Every user of the hub sees counts; a count under five is left out.",
  zh: "统计数据，不足五件不显示",
  source: "Personal Information Protection Law, art. 73; domain rules D.4",
};

/** `countedDivisions` and `countedBefore`. */
export const countedRows: RowRule = {
  code: "COUNTED_DIVISIONS",
  en: "The centre counts what lies in its divisions, and a unit its own; reports take whole months that are over, and no count under five.",
  zh: "调处中心统计本辖区的，各单位统计本单位的；报表仅含已结束的整月，不足五件不显示",
  source: "Personal Information Protection Law, art. 73; domain rules C.9 and D.4",
};

/** The viewer's own body, or what it is told of itself. */
export const rowsOfOwnBody: RowRule = {
  code: "OF_THE_VIEWERS_BODY",
  en: "It is made for the viewer's own body and read by nobody else.",
  zh: "仅本单位可见",
  source: "Own decision: a body's own desk",
};

/** Field rules. */
export const shown: FieldRule = {
  code: "SHOWN",
  en: "Whoever may see the row sees this.",
  zh: "可见该记录者均可见",
  source: "Own decision: what a body must know to go on with the dispute (domain rules D.2 and D.6)",
};

/** For query fields: the door is open, and the rows behind it are guarded one by one. */
export const asked: FieldRule = {
  code: "ROWS_DECIDE",
  en: "Everybody may ask; the answer holds only rows the viewer may see.",
  zh: "均可查询，仅返回有权查看的记录",
  source: "Own decision: what may not be seen answers like what does not exist",
};
