export const employments = {
  FULL_TIME: { en: "Full-time.", zh: "专职" },
  PART_TIME: { en: "Part-time.", zh: "兼职" },
} as const;
export type Employment = keyof typeof employments;

/** Skill as assessed; the first grade is the highest. */
export const mediatorGrades = {
  GRADE_1: { en: "First grade, the highest.", zh: "一级人民调解员" },
  GRADE_2: { en: "Second grade.", zh: "二级人民调解员" },
  GRADE_3: { en: "Third grade.", zh: "三级人民调解员" },
  GRADE_4: { en: "Fourth grade.", zh: "四级人民调解员" },
} as const;
export type MediatorGrade = keyof typeof mediatorGrades;

/** How mediators are trained. */
export const trainingForms = {
  BEFORE_APPOINTMENT: { en: "Before they begin.", zh: "岗前培训" },
  REGULAR: { en: "As a matter of course.", zh: "常态化培训" },
  AT_MEETINGS: { en: "In the course of meetings.", zh: "以会代训" },
  COURT_HEARING: { en: "By attending a court's hearing.", zh: "旁听庭审" },
} as const;
export type TrainingForm = keyof typeof trainingForms;

/** Why an appointment ended (People's Mediation Law, art. 15, for the faults). */
export const removalGrounds = {
  TOOK_SIDES: { en: "Took sides.", zh: "偏袒一方当事人" },
  INSULTED: { en: "Insulted a party.", zh: "侮辱当事人" },
  TOOK_GIFTS: { en: "Asked for or took gifts or another advantage.", zh: "索取、收受财物或者牟取其他不正当利益" },
  LEAKED: { en: "Leaked a party's privacy or business secret.", zh: "泄露当事人个人隐私、商业秘密" },
  RESIGNED: { en: "Resigned.", zh: "辞职" },
  APPOINTMENT_OVER: { en: "The term is over.", zh: "聘期届满" },
} as const;
export type RemovalGround = keyof typeof removalGrounds;
