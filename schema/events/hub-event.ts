import type { CourtEvents } from "./court.events.ts";
import type { MediationEvents } from "./mediation.events.ts";
import type { PetitionEvents } from "./petition.events.ts";
import type { PoliceEvents } from "./police.events.ts";
import type { RegistryEvents } from "./registry.events.ts";

/** Every event type with its payload. Fields are added, never renamed or removed. */
export interface HubEvents extends RegistryEvents, MediationEvents, PoliceEvents, CourtEvents, PetitionEvents {}

export type EventType = keyof HubEvents;

/** What one subgraph tells the others: CloudEvents attributes under names of our own, and the payload. */
export interface HubEvent<Type extends EventType = EventType> {
  readonly id: string;
  /** The subgraph that announced it. */
  readonly source: string;
  readonly type: Type;
  /** The dispute it is about; events of one dispute arrive in the order they were announced. */
  readonly disputeId: string;
  /** The record of the announcing agency it is about. */
  readonly recordId: string;
  /** When it happened, as the agency says; ISO 8601 in UTC. */
  readonly occurredAt: string;
  /** When the agency wrote it down; ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly organizationId: string | null;
  readonly post: string;
  readonly data: HubEvents[Type];
}

/** The payload of an event type. */
export type DataOf<Type extends EventType> = HubEvents[Type];
