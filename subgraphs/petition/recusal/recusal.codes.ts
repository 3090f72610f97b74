/** Why a member of staff withdraws (Regulations on Petition Work, art. 28). */
export const petitionRecusalGrounds = {
  MATTER: { en: "A direct interest in the matter.", zh: "与信访事项有直接利害关系" },
  PETITIONER: { en: "A direct interest in whoever brought it, or kinship.", zh: "与信访人有直接利害关系" },
} as const;
export type PetitionRecusalGround = keyof typeof petitionRecusalGrounds;

export const petitionRecusalAskers = {
  OFFICER: { en: "The member of staff declared the interest.", zh: "工作人员自行回避" },
  PETITIONER: { en: "The petitioner asked.", zh: "信访人申请回避" },
} as const;
export type PetitionRecusalAsker = keyof typeof petitionRecusalAskers;
