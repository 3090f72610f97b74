import type { Reading } from "./clock-rule.ts";

/**
 * The Regulations on Petition Work have no article on counting. The hub counts as the Civil Code does, by analogy; read
 * alone, the Regulations let a period end on the day it ends.
 */
export const petitionsOtherReading: Reading = {
  basis: "The Regulations on Petition Work alone, without Civil Code, art. 203: a day of rest is a last day too",
  rollsOver: false,
};

/** The local practice says days and not which. The hub counts calendar days, the stricter for the body. */
export const targetsOtherReading: Reading = {
  basis: "The same local practice read in working days: it does not say which days it counts",
  unit: "WORKING_DAY",
};
