import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import type { ValidationRule } from "graphql";
import { counting } from "./counting.ts";
import { tooMuch } from "./refusal.ts";

/** How many directives an operation has. */
export const limitDirectives = (limit: number): ValidationRule =>
  maxDirectivesRule(
    counting((context, directives) => {
      if (directives > limit) context.reportError(tooMuch("DIRECTIVES", limit, directives));
    }),
  );
