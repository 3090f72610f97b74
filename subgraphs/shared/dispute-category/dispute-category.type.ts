import { hubEnum } from "../federation/enums.ts";
import { disputeCategories } from "./dispute-category.codes.ts";

/** One list for every subgraph that sorts by it. */
export const categoryEnum = hubEnum(
  "DisputeCategory",
  "The statistical type of a dispute. 纠纷类型",
  disputeCategories,
);
