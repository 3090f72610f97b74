import type { ActName } from "./acts.ts";

/** Acts one after the other on one dispute, each with the number its details are drawn from. */
export type Course = readonly (readonly [act: ActName, pick: number])[];

const withConsent = [
  ["CONSENT", 0],
  ["CONSENT", 0],
  ["ACCEPT_CASE", 0],
  ["ASSIGN_MEDIATOR", 0],
  ["SESSION", 0],
] as const satisfies Course;
const mediating = [["REGISTER", 1], ["APPLY", 0], ...withConsent] as const satisfies Course;
const delegated = [
  ["REGISTER", 3],
  ["COMPLAINT", 0],
  ["DELEGATE", 0],
  ["ACCEPT_REFERRAL", 0],
] as const satisfies Course;

/** Where a dispute may stand when a run begins; every act on the way there is done by the book. */
export const openings = {
  AT_CENTRE: [["REGISTER", 0]],
  AT_COMMITTEE: [["REGISTER", 1]],
  MEDIATING: mediating,
  AGREED: [...mediating, ["REACH_AGREEMENT", 1]],
  AT_STATION: [
    ["REGISTER", 2],
    ["INCIDENT", 0],
    ["FIND_CIVIL", 0],
    ["HAND_OVER_INCIDENT", 0],
    ["ACCEPT_REFERRAL", 0],
  ],
  AT_COURT: delegated,
  DELEGATED_AND_MEDIATING: [...delegated, ...withConsent],
  AT_PETITION_OFFICE: [
    ["REGISTER", 4],
    ["PETITION", 0],
    ["NOTIFY", 0],
    ["ACCEPT_PETITION", 0],
    ["REFER_PETITION", 0],
  ],
} as const satisfies Readonly<Record<string, Course>>;

export type Opening = keyof typeof openings;

export const openingNames = Object.keys(openings) as readonly Opening[];
