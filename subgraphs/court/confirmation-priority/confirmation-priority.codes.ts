/**
 * Why an application is looked at before others (优先审查), local practice: grounds of the matter, never of who applies
 * (domain rules D.4 no. 2).
 */
export const priorityGrounds = {
  SOON_DUE: { en: "What was agreed falls due soon.", zh: "履行期限临近" },
  MANY_PEOPLE: { en: "It concerns many people.", zh: "涉及人数众多" },
  LIVELIHOOD: { en: "Wages, maintenance or costs of care depend on it.", zh: "涉及劳动报酬、抚养赡养或者医疗费用" },
  FROM_LINKAGE: { en: "The court's own linkage with the committee promises it.", zh: "诉调对接优先确认机制" },
} as const;
export type PriorityGround = keyof typeof priorityGrounds;
