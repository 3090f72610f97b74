import { bodysAct, classAllows, readsText } from "./petition.rules.ts";

const forwarded = { officeId: "office", competentBodyId: "bureau", otherBodyIds: ["reviewer"] };
const direct = { officeId: "office", competentBodyId: null, otherBodyIds: [] };

test.each([
  ["FORWARD", direct, "office", undefined],
  ["FORWARD", direct, "bureau", "office"],
  ["REPORT", direct, "office", undefined],
  ["RECORD_DECISION", forwarded, "bureau", "office"],
  ["ROUTE_TO_PROCEDURE", forwarded, "office", "bureau"],
  ["AGREE_OBJECTION", forwarded, "office", undefined],
  ["AGREE_OBJECTION", forwarded, "bureau", "office"],
  ["OBJECT", forwarded, "bureau", undefined],
  ["ACCEPT", forwarded, "office", "bureau"],
  ["NOTIFY", direct, "office", undefined],
  ["NOTIFY", direct, null, "office"],
] as const)("%s of %j by %s is the act of: %s", (command, bodies, organizationId, body) => {
  expect(bodysAct(command, bodies, organizationId)?.facts).toEqual(body && { organizationId: body });
});

test.each([
  ["APPEAL_REQUEST", "d", "REFER_TO_MEDIATION", undefined],
  ["APPEAL_REQUEST", null, "REFER_TO_MEDIATION", "NO_DISPUTE"],
  ["SUGGESTION", null, "REFER_TO_MEDIATION", "NOT_FOR_MEDIATION"],
  ["COMPLAINT_ACCUSATION", null, "REFER_TO_MEDIATION", "NOT_FOR_MEDIATION"],
  ["COMPLAINT_ACCUSATION", null, "ROUTE", undefined],
  ["COMPLAINT_ACCUSATION", null, "FORWARD", "COMPLAINT_IS_ROUTED"],
  ["COMPLAINT_ACCUSATION", null, "REFUSE_REENTRY", "COMPLAINT_IS_ROUTED"],
  ["SUGGESTION", null, "FORWARD", undefined],
  ["APPEAL_REQUEST", null, "ROUTE_TO_PROCEDURE", undefined],
  ["SUGGESTION", null, "ROUTE_TO_PROCEDURE", "NO_PROCEDURE"],
  ["COMPLAINT_ACCUSATION", null, "ROUTE_TO_PROCEDURE", "COMPLAINT_IS_ROUTED"],
  ["COMPLAINT_ACCUSATION", null, "REPORT", "COMPLAINT_IS_ROUTED"],
] as const)("%s with dispute %s: %s is refused with %s", (petitionClass, disputeId, command, code) => {
  expect(classAllows(command, { petitionClass, disputeId })?.code).toBe(code);
});

const clerkOf = (organizationId: string | null) => ({ post: "PETITION_CLERK", organizationId }) as const;

test.each([
  ["its office", { ...forwarded, state: "ACCEPTED" }, clerkOf("office"), true],
  ["the body that answers", { ...forwarded, state: "ACCEPTED" }, clerkOf("bureau"), true],
  ["a body that reviews it", { ...forwarded, state: "OPINION_ISSUED" }, clerkOf("reviewer"), true],
  ["another office", { ...forwarded, state: "ACCEPTED" }, clerkOf("other"), false],
  ["somebody of no body, while nobody answers yet", { ...direct, state: "REGISTERED" }, clerkOf(null), false],
  [
    "a supervisor in the office",
    { ...direct, state: "REGISTERED" },
    { post: "SUPERVISOR", organizationId: "office" },
    false,
  ],
  ["its office, once it was routed", { ...direct, state: "ROUTED" }, clerkOf("office"), false],
] as const)("the text for %s", (_who, petition, reader, reads) => {
  expect(readsText(petition, reader)).toBe(reads);
});
