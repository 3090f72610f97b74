import { seesTrack } from "./referral.access.ts";

const ends = { fromOrganizationId: "from", toOrganizationId: "to" };

test.each([
  ["a party, of a petition", "PARTY", null, null, "PETITION", false],
  ["a party, of what was forwarded to a department", "PARTY", null, null, "ADMIN_DEPARTMENT", false],
  ["a party, of a court's", "PARTY", null, null, "COURT", true],
  ["the centre", "CENTRE_CLERK", "CENTRE", "centre", "PETITION", true],
  ["the receiving committee", "MEDIATOR", "MEDIATION", "to", "PETITION", true],
  ["another committee", "MEDIATOR", "MEDIATION", "other", "PETITION", false],
  ["the police, of a court's", "POLICE_OFFICER", "POLICE", "station", "COURT", false],
  ["a court, of a petition", "JUDGE", "COURT", "court", "PETITION", false],
  ["a petition office, of a court's", "PETITION_CLERK", "PETITION", "office", "COURT", false],
  ["anybody, of what the centre sent", "POLICE_OFFICER", "POLICE", "station", "CENTRE", true],
] as const)("%s sees whose track a hand-over is a step of", (_who, post, agency, organizationId, linkage, sees) => {
  expect(seesTrack({ post, agency, organizationId }, { ...ends, linkage })).toBe(sees);
});
