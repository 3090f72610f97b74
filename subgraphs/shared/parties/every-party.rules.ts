import { type Refusal, refuse } from "../errors/refusal.ts";

/** How a rule says that parties are missing: the type of the problem has the fact `partyIds`. */
export interface Missing {
  readonly code: string;
  readonly sentence: string;
  readonly type: string;
  /** The input field that names the parties, where one does. */
  readonly field?: string;
}

/** Every party is among those named; the refusal names who is missing. Source: that of the rule which asks. */
export function everyParty(
  partyIds: readonly string[],
  namedIds: readonly string[],
  { code, sentence, type, field }: Missing,
): Refusal | undefined {
  const missing = partyIds.filter((id) => !namedIds.includes(id));
  return missing.length === 0
    ? undefined
    : refuse(code, sentence, { type, facts: { partyIds: missing }, ...(field !== undefined && { path: [field] }) });
}

/** Nobody is named who is no party. Source: that of the rule which asks. */
export const onlyParties = (
  partyIds: readonly string[],
  namedIds: readonly string[],
  sentence: string,
  field: string,
): Refusal | undefined =>
  namedIds.every((id) => partyIds.includes(id)) ? undefined : refuse("NOT_A_PARTY", sentence, { path: [field] });

/** All parties act together and nobody else does; `only` says who may. Source: that of the rule which asks. */
export const allPartiesAlone = (
  partyIds: readonly string[],
  namedIds: readonly string[],
  { only, ...missing }: Missing & { readonly only: string; readonly field: string },
): Refusal | undefined =>
  onlyParties(partyIds, namedIds, only, missing.field) ?? everyParty(partyIds, namedIds, missing);
