import type { NamedParty } from "../../subgraphs/registry/intake/intake.service.ts";

/**
 * More fictional people, so that not every quarrel is the same two people's. Nobody can be them: who is to look at their own
 * disputes is one of `steps.ts`. Their identity numbers carry the unassigned prefix and right check digits.
 */
const person = (name: string, citizenId: string, phone: string, address: string) =>
  ({ kind: "PERSON", name, citizenId, phone, address }) as const;

const people = {
  ouyang: person("欧阳明理", "999999197803140032", "13800000100", "荆州区西城街道荆中路10号"),
  zhuge: person("诸葛守约", "999999198506201040", "13800000101", "荆州区东城街道荆东路11号"),
  zhou: person("周有余", "999999196911080212", "13800000102", "荆州区郢城镇太晖路12号"),
  wu: person("吴安居", "999999199202290229", "13800000103", "荆州区纪南镇雨台路13号"),
  zheng: person("郑和气", "999999197405050138", "13800000104", "荆州区西城街道荆中路14号"),
  feng: person("冯好邻", "999999198109170463", "13800000105", "荆州区东城街道荆东路15号"),
  jiang: person("蒋知足", "999999195812240319", "13800000106", "荆州区郢城镇太晖路16号"),
  han: person("韩礼让", "999999199601010829", "13800000107", "荆州区纪南镇雨台路17号"),
  yang: person("杨友善", "999999198807110556", "13800000108", "荆州区西城街道荆中路18号"),
  zhu: person("朱明白", "999999197908230667", "13800000109", "荆州区东城街道荆东路19号"),
  qin: person("秦不争", "999999196604150719", "13800000110", "荆州区郢城镇太晖路20号"),
  you: person("尤可商", "99999919930302048X", "13800000111", "荆州区纪南镇雨台路21号"),
  xu: person("许重诺", "999999197110190934", "13800000112", "荆州区西城街道荆中路22号"),
  kong: person("孔方圆", "999999198306060845", "13800000113", "荆州区东城街道荆东路23号"),
  cao: person("曹信实", "999999199011300156", "13800000114", "荆州区郢城镇太晖路24号"),
  yan: person("严有度", "999999197612310262", "13800000115", "荆州区纪南镇雨台路25号"),
};

/** The two sides of a quarrel: who asks, and who is asked. */
export const between = (asks: keyof typeof people, asked: keyof typeof people): [NamedParty, NamedParty] => [
  { side: "APPLICANT", ...people[asks] },
  { side: "RESPONDENT", ...people[asked] },
];
