import type { EventType, HubEvent } from "../../../schema/events/hub-event.ts";
import type { ToldAhead } from "../../../schema/events/subscriptions.ts";
import type { Work } from "../db/work.ts";

/** Applies one event in the caller's transaction. It runs once in effect: the inbox stands before it. */
export type Handler<Type extends EventType = EventType> = (work: Work, event: HubEvent<Type>) => Promise<unknown>;

/** What a procedure listens to. */
export type Handlers = { readonly [Type in EventType]?: Handler<Type> };

/**
 * What a procedure does when an event is told ahead of its turn. It comes again in turn: what is done here stands beside
 * what its elders will do yet, and goes when it is done in turn.
 */
export type AheadHandlers = { readonly [Type in ToldAhead]?: Handler<Type> };

/** All handlers of a subgraph, in the order its procedures were named. */
export interface EventRouter {
  /** The event types somebody here listens to. */
  readonly types: ReadonlySet<string>;
  apply(work: Work, event: HubEvent): Promise<void>;
  applyAhead(work: Work, event: HubEvent<ToldAhead>): Promise<void>;
}

/** Joins the handlers of several procedures; `onEvery` runs last, for every event in turn. */
export function routerOf(
  procedures: readonly Handlers[],
  ahead: readonly AheadHandlers[],
  onEvery?: Handler,
): EventRouter {
  return {
    types: new Set(procedures.flatMap((handlers) => Object.keys(handlers))),
    async apply(work, event) {
      for (const handlers of procedures) await (handlers[event.type] as Handler | undefined)?.(work, event);
      await onEvery?.(work, event);
    },
    async applyAhead(work, event) {
      for (const handlers of ahead) await handlers[event.type]?.(work, event);
    },
  };
}
