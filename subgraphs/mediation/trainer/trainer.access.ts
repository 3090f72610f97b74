import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";

const poolRows: RowRule = {
  code: "TRAINER_POOL",
  en: "The pool is for the people of the committees; who held a training is seen by whoever sees the training.",
  zh: "师资库供调委会使用，授课师资随培训记录可见",
  source: "Own decision: a list of names is for those who ask them to train",
};

export const trainerAccess: AccessTable = {
  rows: { Trainer: poolRows },
  fields: {
    Query: [[asked, "trainers"]],
    Trainer: [[shown, "id name kind unit sectors termFrom termUntil"]],
    MediatorTraining: [[shown, "trainer"]],
  },
};
