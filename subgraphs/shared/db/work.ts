import type { EntityManager } from "typeorm";
import type { DataOf, EventType, HubEvent } from "../../../schema/events/hub-event.ts";
import type { ToldAhead } from "../../../schema/events/subscriptions.ts";
import type { Actor } from "../auth/viewer.ts";
import type { Calendar } from "../deadline/calendar.ts";
import type { Day } from "../deadline/day.ts";
import type { FieldCipher } from "../encryption/field-cipher.ts";

/** What an event is about: the dispute, the agency's own record, and when it happened if not just now. */
export interface About {
  readonly disputeId: string;
  readonly recordId: string;
  readonly occurredAt?: Date | undefined;
}

/** What an act is about as its row says it: the row, and the dispute it belongs to, if to any. */
export interface Concerned {
  readonly id: string;
  readonly disputeId: string | null;
}

/** One use case in progress: its transaction, who acts, what time it is. Rows and events commit together. */
export interface Work {
  readonly db: EntityManager;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: Day;
  readonly calendar: Calendar;
  /** Encrypts what may not lie in the database in clear. */
  readonly cipher: FieldCipher;
  newId(): string;
  /** Signs a statement with the subgraph's key, so that it can be checked without the hub. */
  sign(statement: object): Promise<string>;
  /**
   * Says what the act is about, as soon as it is found through the viewer: its line in the trail and its key name it, also
   * where the act is refused, or announces nothing.
   */
  concerns(record: Concerned): void;
  /** Tells the procedures of this subgraph at once, in this transaction, and the others after it commits. */
  announce<Type extends EventType>(type: Type, about: About, data: DataOf<Type>): Promise<void>;
  /** Lets the procedures of this subgraph apply an event that another one announced. */
  hear(event: HubEvent): Promise<void>;
  /** Lets them do what cannot wait for the turn of an event that closes something; they hear it again in turn. */
  hearAhead(event: HubEvent<ToldAhead>): Promise<void>;
}
