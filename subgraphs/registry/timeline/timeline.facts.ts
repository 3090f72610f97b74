import type { HubEvent } from "../../../schema/events/hub-event.ts";

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
