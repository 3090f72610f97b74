import { CloudEvent, HTTP } from "cloudevents";
import type { EventType, HubEvent } from "../../../schema/events/hub-event.ts";

/** An event with its place in the stream of one subscriber and one dispute. */
export interface Message {
  readonly event: HubEvent;
  /** The subscriber: what is signed for one is nothing to another, whose stream has its own positions. */
  readonly receiver: string;
  /** 1 for the first event of the stream, without gaps. */
  readonly position: number;
}

/** The header that carries the sender's signature over the body. */
export const SIGNATURE_HEADER = "ce-signature";

/** A CloudEvents 1.0 message in structured JSON mode. */
export function write({ event, receiver, position }: Message): { headers: Record<string, string>; body: string } {
  const { id, source, type, disputeId, recordId, occurredAt, recordedAt, organizationId, post, data } = event;
  const { headers, body } = HTTP.structured(
    new CloudEvent({
      id,
      source,
      type,
      subject: disputeId,
      time: occurredAt,
      datacontenttype: "application/json",
      receiver,
      sequence: String(position),
      recordid: recordId,
      recordedat: recordedAt,
      ...(organizationId === null ? {} : { actororganization: organizationId }),
      actorpost: post,
      data,
    }),
  );
  return { headers: headers as Record<string, string>, body: String(body) };
}

/** Reads a message back. Throws when it is not a CloudEvent of this hub. */
export function read(headers: Record<string, string>, body: string): Message {
  const received = HTTP.toEvent({ headers, body });
  if (Array.isArray(received) || !received.subject || !received.time || !received.data)
    throw new Error("Not an event of this hub.");
  const { id, source, type, subject, time, data } = received;
  const event: HubEvent = {
    id,
    source,
    type: type as EventType,
    disputeId: subject,
    recordId: String(received["recordid"]),
    occurredAt: new Date(time).toISOString(),
    recordedAt: String(received["recordedat"]),
    organizationId: (received["actororganization"] as string | undefined) ?? null,
    post: String(received["actorpost"]),
    data: data as HubEvent["data"],
  };
  return { event, receiver: String(received["receiver"]), position: Number(received["sequence"]) };
}
