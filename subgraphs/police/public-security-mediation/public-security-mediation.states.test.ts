import { move } from "../../shared/state-machine/move.ts";
import * as soundness from "../../shared/state-machine/soundness.ts";
import { notMediableGrounds } from "./public-security-mediation.codes.ts";
import { publicSecurityMediationProcedure } from "./public-security-mediation.states.ts";

test.each(Object.entries(soundness))("the table is sound: no %s", (_name, check) => {
  expect(check(publicSecurityMediationProcedure)).toEqual([]);
});

test("every state that waits names a clock, and no end does", () => {
  const rows = Object.values(publicSecurityMediationProcedure.states);
  expect(rows.filter(({ end, clocks = [] }) => (end === true) !== (clocks.length === 0))).toEqual([]);
});

test("there is a second try and no third", () => {
  expect(move(publicSecurityMediationProcedure, "MEDIATING", "CALL_SECOND", "POLICE_OFFICER")).toBe("SECOND_MEDIATION");
  expect(move(publicSecurityMediationProcedure, "SECOND_MEDIATION", "CALL_SECOND", "POLICE_OFFICER")).toMatchObject({
    code: "WRONG_STATE",
    facts: { allowed: ["AGREE", "FAIL", "FIND_NOT_MEDIABLE"] },
  });
});

test("only the head finds that mediation does not apply", () => {
  expect(move(publicSecurityMediationProcedure, "MEDIATING", "FIND_NOT_MEDIABLE", "POLICE_OFFICER")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["STATION_HEAD"], source: "Police Administrative Case Procedure, art. 179" },
  });
});

test("neither table nor grounds speak of an offender, of an offence or of what public law may follow", () => {
  const words = JSON.stringify([publicSecurityMediationProcedure, notMediableGrounds]).toLowerCase();
  for (const word of ["penalt", "punish", "suspect", "offen", "assault", "fight", "处罚", "违法", "斗殴", "雇凶"])
    expect(words).not.toContain(word);
});
