import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { ClaimKind } from "./claim-facts.codes.ts";

const KIND_OF: Readonly<Record<string, ClaimKind>> = {
  MEDICAL: "MEDICAL_CLAIM",
  ROAD_TRAFFIC: "ACCIDENT_CLAIM",
  LABOR: "LABOUR_CLAIM",
};

/** The facts are those of the dispute's category: other disputes need none of these fields (PIPL, art. 6). */
export const claimKindOf = (category: string): ClaimKind | Refusal =>
  KIND_OF[category] ??
  refuse("NO_CLAIM_FACTS", "Only medical, traffic and labour disputes have these facts.", {
    type: "NoClaimFacts",
    facts: { category },
  });

/** The accident determination belongs to a road accident. Source: Road Accident Procedure Provisions, art. 86. */
export const determinationFits = (kind: ClaimKind, determination: string | null): Refusal | undefined =>
  kind === "ACCIDENT_CLAIM" || determination === null
    ? undefined
    : refuse("NOT_AN_ACCIDENT", "An accident determination belongs to a road accident.", {
        path: ["determinationNumber"],
      });
