import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import type { ValidationRule } from "graphql";
import { counting } from "./counting.ts";
import { tooMuch } from "./refusal.ts";

/** How many second names an operation gives, those inside fragments counted wherever these are spread. */
export const limitAliases = (limit: number): ValidationRule =>
  maxAliasesRule(
    counting((context, aliases) => {
      if (aliases > limit) context.reportError(tooMuch("ALIASES", limit, aliases));
    }),
  );
