import type { Part } from "../../shared/server/part.ts";
import { closingNoticeAccess } from "./closing-notice.access.ts";
import { ClosingNoticeResolver } from "./closing-notice.resolver.ts";

/** The text that names the routes when mediation ends without agreement. */
export const closingNoticePart: Part = { access: closingNoticeAccess, resolvers: [ClosingNoticeResolver] };
