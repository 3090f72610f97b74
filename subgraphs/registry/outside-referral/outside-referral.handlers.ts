import type { Handlers } from "../../shared/outbox/handlers.ts";
import { outsideClocks } from "./outside-clocks.act.ts";

/** What is announced moves the outside bodies' clocks; the discreet kinds move theirs without an event. */
export const outsideReferralHandlers: Handlers = outsideClocks;
