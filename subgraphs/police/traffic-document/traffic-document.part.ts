import type { Part } from "../../shared/server/part.ts";
import { TrafficDocumentResolver } from "./traffic-document.resolver.ts";

/** The mediation the traffic police hold, up to its document. */
export const trafficDocumentPart: Part = { resolvers: [TrafficDocumentResolver] };
