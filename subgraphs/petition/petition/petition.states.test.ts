import { availability, move } from "../../shared/state-machine/move.ts";
import * as soundness from "../../shared/state-machine/soundness.ts";
import { type PetitionCommand, petitionProcedure } from "./petition.states.ts";

test.each(Object.entries(soundness))("the table is sound: %s finds nothing", (_name, check) => {
  expect(check(petitionProcedure)).toEqual([]);
});

test("every state that waits has a clock but those that wait for, or carry out, a decision of the leadership", () => {
  const bare = Object.entries(petitionProcedure.states).filter(([, { end, clocks }]) => !end && !clocks);
  expect(bare.map(([state]) => state)).toEqual(["REPORTED", "DIRECTED"]);
});

test("a petition ends by its earlier item, by routing, by another procedure or by an opinion, and by nothing that is done to its sender", () => {
  const ends = Object.entries(petitionProcedure.states).flatMap(([state, { end }]) => (end ? [state] : []));
  expect(ends).toEqual(["NOT_REENTERED", "ROUTED", "PROCEDURE_ROUTED", "OPINION_ISSUED"]);
});

test.each([
  ["REGISTERED", "FORWARD", "FORWARDED"],
  ["REGISTERED", "REPORT", "REPORTED"],
  ["REPORTED", "RECORD_DECISION", "DIRECTED"],
  ["DIRECTED", "FORWARD", "FORWARDED"],
  ["DIRECTED", "NOTIFY", "NOTIFIED"],
  ["MEDIATION_RETURNED", "ROUTE_TO_PROCEDURE", "PROCEDURE_ROUTED"],
  ["REGISTERED", "NOTIFY", "NOTIFIED"],
  ["ASSIGNED", "OBJECT", "OBJECTED"],
  ["OBJECTED", "AGREE_OBJECTION", "REGISTERED"],
  ["OBJECTED", "KEEP_ASSIGNED", "ASSIGNED"],
  ["NOTIFIED", "ACCEPT", "ACCEPTED"],
  ["ACCEPTED", "REFER_TO_MEDIATION", "IN_MEDIATION"],
] as const)("a clerk at %s gives %s and comes to %s", (from, command, to) => {
  expect(move(petitionProcedure, from, command, "PETITION_CLERK")).toBe(to);
});

test("the opinion is the head's, and possible from acceptance on, mediation or not", () => {
  const from = (["ACCEPTED", "IN_MEDIATION", "MEDIATION_RETURNED"] as const).map((state) =>
    move(petitionProcedure, state, "ISSUE_OPINION", "PETITION_HEAD"),
  );
  expect(from).toEqual(["OPINION_ISSUED", "OPINION_ISSUED", "OPINION_ISSUED"]);
  expect(move(petitionProcedure, "ACCEPTED", "ISSUE_OPINION", "PETITION_CLERK")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["PETITION_HEAD"] },
  });
});

test("what the hub does itself is offered to nobody as an act", () => {
  const offered = availability(petitionProcedure, "FORWARDED", "PETITION_CLERK").map(({ action }) => action);
  const own: PetitionCommand[] = ["SIGN", "COME_BACK", "RETURN"];
  expect(own.filter((command) => offered.includes(command))).toEqual([]);
});
