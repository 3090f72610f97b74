import { accepts, move } from "../../shared/state-machine/move.ts";
import * as soundness from "../../shared/state-machine/soundness.ts";
import { type IncidentState, incidentProcedure } from "./incident.states.ts";

const states = Object.keys(incidentProcedure.states) as IncidentState[];

test.each(Object.entries(soundness))("the table is sound: no %s", (_name, check) => {
  expect(check(incidentProcedure)).toEqual([]);
});

test("every state that waits names a clock, and no end does", () => {
  const rows = Object.values(incidentProcedure.states);
  expect(rows.filter(({ end, clocks = [] }) => (end === true) !== (clocks.length === 0))).toEqual([]);
});

test("nothing is recognised once the civil side is closed, and nothing before the agreement is performed", () => {
  expect(states.filter((state) => accepts(incidentProcedure, state, "APPLY"))).toEqual(["AGREEMENT_PERFORMED"]);
  expect(states.filter((state) => accepts(incidentProcedure, state, "RECOGNISE"))).toEqual(["RECOGNITION_APPLIED"]);
  expect(incidentProcedure.states.CIVIL_SIDE_CLOSED.on).toEqual({});
});

test("the head speaks for the station: an officer's recognition is refused with the post and the article", () => {
  expect(move(incidentProcedure, "RECOGNITION_APPLIED", "RECOGNISE", "STATION_HEAD")).toBe("RECOGNISED");
  expect(move(incidentProcedure, "RECOGNITION_APPLIED", "RECOGNISE", "POLICE_OFFICER")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["STATION_HEAD"], source: "Police Administrative Case Procedure, art. 186" },
  });
});

test("no word of the table speaks of an offender or of what public law may follow", () => {
  const words = JSON.stringify(incidentProcedure).toLowerCase();
  for (const word of ["penalt", "punish", "suspect", "offender", "处罚", "违法嫌疑"]) expect(words).not.toContain(word);
});
