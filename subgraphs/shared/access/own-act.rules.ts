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
