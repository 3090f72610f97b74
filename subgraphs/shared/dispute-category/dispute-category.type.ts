import { hubEnum } from "../federation/enums.ts";
import { disputeCategories } from "./dispute-category.codes.ts";

/** The type of a dispute, wherever in the graph it is said. */
export const categoryEnum = hubEnum(
  "DisputeCategory",
  "The statistical type of a dispute. 纠纷类型",
  disputeCategories,
);
