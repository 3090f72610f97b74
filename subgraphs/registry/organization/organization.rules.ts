import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** The act belongs to one body: only its own people do it. Source: own decision, one answerable body an act. */
export const ownAct = (bodyId: string, organizationId: string | null): Refusal | undefined =>
  bodyId === organizationId
    ? undefined
    : refuse("OTHER_BODY", "The act is another body's.", { type: "OtherBody", facts: { organizationId: bodyId } });

/** A body does not address itself. Source: nobody supervises in its own cause. */
export const notOneself = (bodyId: string, organizationId: string | null, field: string): Refusal | undefined =>
  bodyId === organizationId
    ? refuse("OWN_BODY", "Your own body cannot be the one it is addressed to.", { path: [field] })
    : undefined;
