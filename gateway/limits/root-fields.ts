import { Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from "graphql";
import { tooMuch } from "./refusal.ts";

/** How many fields stand in the operation itself, fragments written out; each is a question or a change of its own. */
export const limitRootFields =
  (limit: number): ValidationRule =>
  (context) => ({
    OperationDefinition({ selectionSet }) {
      const count = fieldsOf(selectionSet, context, new Map());
      if (count > limit) context.reportError(tooMuch("ROOT_FIELDS", limit, count));
    },
  });

/**
 * A fragment counts wherever it is spread. It is counted once and remembered: fragments that spread each other twice
 * would otherwise double the work with each. Inside itself it counts nothing; another rule refuses circles.
 */
function fieldsOf(set: SelectionSetNode, context: ValidationContext, known: Map<string, number>): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += fieldsOf(selection.selectionSet, context, known);
    else {
      const name = selection.name.value;
      if (!known.has(name)) {
        known.set(name, 0);
        const fragment = context.getFragment(name);
        if (fragment) known.set(name, fieldsOf(fragment.selectionSet, context, known));
      }
      count += known.get(name) ?? 0;
    }
  }
  return count;
}
