import type { PurposeCode, Viewer } from "../auth/viewer.ts";
import type { FieldRule } from "./access-rule.ts";

/** What came of a rule for one viewer and one row. */
export const decisions = {
  SHOWN: { en: "The answer holds what was recorded.", zh: "显示" },
  MASKED: { en: "The answer holds the masked form.", zh: "脱敏" },
  WITHHELD: { en: "The answer is empty, whether or not anything was recorded.", zh: "不予显示" },
} as const;
export type Decision = keyof typeof decisions;

/** What the resolvers of every subgraph find in their context. */
export interface WithViewer {
  readonly viewer: Viewer;
}

/** A rule that answers some with nothing. */
export const withholds = ({ may, otherwise }: FieldRule): boolean => may !== undefined && otherwise !== "MASKED";

/** A developer of the demo world, all of whose people are fictional, is kept from nothing in it (domain rules D.6). */
const ofTheDemo = ({ post, demo }: Viewer): boolean => post === "DEVELOPER" && demo;

/** Whether this viewer is shown this field of this row. It goes by who reads and never by what is in the field. */
export const decide = async (rule: FieldRule, viewer: Viewer, row: object, context: WithViewer): Promise<Decision> =>
  (await decided(rule, viewer, row, context)).decision;

/** The same, with the rule that decided: the first to keep the viewer out, or, where none does, the one of the field. */
export async function decided(
  rule: FieldRule,
  viewer: Viewer,
  row: object,
  context: WithViewer,
): Promise<{ readonly decision: Decision; readonly by: FieldRule }> {
  for (let by: FieldRule | undefined = rule; by; by = by.besides) {
    const { may, otherwise = "WITHHELD" } = by;
    const shown = may === undefined || ofTheDemo(viewer) || (await may(viewer, row as never, context as never));
    if (!shown) return { decision: otherwise, by };
  }
  return { decision: "SHOWN", by: rule };
}

/** The purposes this very viewer could read for instead, and would be shown it. */
export async function wouldLift(rule: FieldRule, row: object, context: WithViewer): Promise<PurposeCode[]> {
  const { viewer } = context;
  const tried = (rule.liftedBy ?? []).map(async (purpose) =>
    (await decide(rule, { ...viewer, purpose }, row, context)) === "SHOWN" ? [purpose] : [],
  );
  return (await Promise.all(tried)).flat();
}
