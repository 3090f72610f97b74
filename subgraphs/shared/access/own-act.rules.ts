import { type Refusal, refuse } from "../errors/refusal.ts";

const ANOTHERS = "The act is another body's.";

/**
 * An act belongs to one body, and only that body's own people do it. A rule that goes by an article of its own names the
 * body here, and with `sentence` what kind of body it is or why it is the one.
 *
 * Source: own decision, one answerable body an act.
 */
export const ownAct = (bodyId: string, organizationId: string | null, sentence = ANOTHERS): Refusal | undefined =>
  bodyId === organizationId ? undefined : otherBody(bodyId, sentence);

/** Says no to whoever is not of the body whose act it is, and names that body. Source: as `ownAct`. */
export const otherBody = (bodyId: string, sentence = ANOTHERS, path?: readonly string[]): Refusal =>
  refuse("OTHER_BODY", sentence, { ...(path && { path }), type: "OtherBody", facts: { organizationId: bodyId } });

/**
 * Only the body that holds a dispute hands it over, or does what is the holder's; the refusal names the holder, where it is
 * known.
 *
 * Source: first-asked responsibility (首问负责制), own decision.
 */
export const holds = (
  holderId: string | null,
  bodyId: string | null,
  sentence = "Another body holds the dispute.",
): Refusal | undefined =>
  holderId !== null && holderId === bodyId
    ? undefined
    : refuse("NOT_THE_HOLDER", sentence, { type: "NotTheHolder", facts: { holderId } });
