import type { ValidationRule } from "graphql";
import { limitAliases } from "./aliases.ts";
import { limitDepth } from "./depth.ts";
import { limitDirectives } from "./directives.ts";
import { limits } from "./figures.ts";
import { limitRootFields } from "./root-fields.ts";

/** What a document is held to before anybody is asked. Fragments that spread themselves are refused by graphql's own rule. */
export const documentLimits: readonly ValidationRule[] = [
  limitDepth(limits.depth),
  limitAliases(limits.aliases),
  limitDirectives(limits.directives),
  limitRootFields(limits.rootFields),
];
