import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { HandedOver } from "../referral/referral.rules.ts";
import type { TimelineKind } from "./timeline.kinds.ts";

/** What may be shown of an event's payload. Ids, texts of parties and anything not named here stays out. */
const SHOWN = [
  "number",
  "sourceNumber",
  "caseNumber",
  "rulingNumber",
  "fileNumber",
  "level",
  "outcome",
  "result",
  "linkage",
  "courtMode",
  "manner",
  "origin",
  "answer",
  "form",
  "mode",
  "sessionNumber",
  "itemNumber",
  "signature",
  "reason",
  "ground",
  "stage",
  "route",
  "routeTold",
  "routesTold",
  "effectiveOn",
  "performedOn",
  "ruledOn",
  "meetingOn",
  "begunOn",
  "signedOn",
  "code",
  "turn",
  "dueOn",
  "status",
  "agreed",
  "outsideKind",
  "bodyName",
  "purpose",
  "campaign",
  "responsiblePost",
  "scope",
  "furtherDivisionCode",
  "ending",
] as const;

/** Of these a person wrote the words; the others are numbers, codes and days. */
const WRITTEN: readonly string[] = ["reason", "ground", "route", "routeTold", "routesTold", "bodyName", "manner"];

/** One fact of an entry, as it is shown. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Whether a fact could say who somebody is. */
export const isWritten = ({ name }: Fact): boolean => WRITTEN.includes(name);

/** Those that are somebody's own words, whatever the event. */
const TEXTS: readonly string[] = ["reason"];

/** Grounds are codes, but for the one a court gives as the committee put it. */
const TEXT_GROUNDS: readonly TimelineKind[] = ["MEDIATION_FAILED"];

/** A fact with what its rule goes by. */
export interface FactOfEntry extends Fact {
  readonly kind: TimelineKind;
  readonly source: Agency;
  readonly organizationId: string | null;
  /** The hand-over the entry is a step of, where it is one. */
  readonly handOver: HandedOver | null;
}

/** What says of a hand-over whose track it is a step of. */
const OF_TRACK: readonly string[] = ["sourceNumber", "linkage", "courtMode"];

/** Whether a fact tells of the track a hand-over is a step of. */
export const isOfTrack = ({ name }: Fact): boolean => OF_TRACK.includes(name);

/** Whether a fact is free text. */
export const isFreeText = ({ name, kind }: FactOfEntry): boolean =>
  TEXTS.includes(name) || (name === "ground" && TEXT_GROUNDS.includes(kind));

/** The facts of an event in a fixed order, as texts. */
export const factsOf = ({ data }: HubEvent): Fact[] => {
  const payload = data as unknown as Record<string, unknown>;
  return SHOWN.flatMap((name) => {
    const value = payload[name];
    if (value === undefined || value === null) return [];
    return [{ name, value: Array.isArray(value) ? value.join("；") : textOf(value) }];
  });
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
