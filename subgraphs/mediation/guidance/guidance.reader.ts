import type { Work } from "../../shared/db/work.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { knownBody, onceLoaded } from "../../shared/known-body/known-body.reader.ts";
import { type Guidance, guidesToMediation, toldBefore } from "./guidance.rules.ts";

/** Refuses guidance by a body that gives none or is not in the directory, or on a day ahead; none given is fine. */
export const guidanceFits = async (
  { db, today }: Work,
  guidance: Guidance | null | undefined,
): Promise<Refusal | undefined> =>
  guidance
    ? (toldBefore(guidance.on, today) ??
      (await onceLoaded(db, guidesToMediation(await knownBody(db, guidance.bodyId)))))
    : undefined;
