import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A body does not address itself. Source: nobody supervises in its own cause. */
export const notOneself = (bodyId: string, organizationId: string | null, field: string): Refusal | undefined =>
  bodyId === organizationId
    ? refuse("OWN_BODY", "Your own body cannot be the one it is addressed to.", { path: [field] })
    : undefined;
