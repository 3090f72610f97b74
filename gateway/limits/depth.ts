import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import type { ValidationRule } from "graphql";
import { counting } from "./counting.ts";
import { tooMuch } from "./refusal.ts";

/**
 * How deep fields stand, fragments written out. Questions about the schema are left to the rule of graphql itself, which
 * stops those that go round in circles.
 */
export const limitDepth = (limit: number): ValidationRule =>
  maxDepthRule({
    ...counting((context, depth) => {
      if (depth > limit) context.reportError(tooMuch("DEPTH", limit, depth));
    }),
    flattenFragments: true,
    ignoreIntrospection: true,
  });
