import type { Part } from "../../shared/server/part.ts";
import { sameMatterAccess } from "./same-matter.access.ts";
import { SameMatterResolver } from "./same-matter.resolver.ts";

/** Items of one matter, by the links between items. */
export const sameMatterPart: Part = { access: sameMatterAccess, resolvers: [SameMatterResolver] };
