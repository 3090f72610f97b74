import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import type { CivilRoute } from "./incident.codes.ts";
import {
  applicationFollowed,
  guidedSince,
  ofTheStation,
  restartsCaseClock,
  routesAreTold,
  stationHolds,
  stationsAct,
  suitIsTold,
} from "./incident.rules.ts";

test("another station's incident is refused with the station whose it is", () => {
  expect(ofTheStation("jzq-police", "jzq-police")).toBeUndefined();
  expect(ofTheStation("jzq-police", "ssq-police")).toMatchObject({
    code: "OTHER_BODY",
    facts: { organizationId: "jzq-police" },
  });
});

test("a station that does not hold the dispute is told who does", () => {
  expect(stationHolds("jzq-police", "jzq-police")).toBeUndefined();
  expect(stationHolds("jzq-centre", "jzq-police")).toMatchObject({
    code: "NOT_THE_HOLDER",
    facts: { holderId: "jzq-centre" },
  });
});

test.each([
  ["REFER", "jzq-centre", "NOT_THE_HOLDER"],
  ["CHOOSE_MEDIATION", "jzq-centre", "NOT_THE_HOLDER"],
  ["REFER", "jzq-police", undefined],
  ["ACCEPT_CASE", "jzq-centre", undefined],
] as const)("only handing over asks for the holder: %s while %s holds", (command, holderId, code) => {
  const bodies = { stationId: "jzq-police", holderId, organizationId: "jzq-police" };
  expect(stationsAct(command, bodies)?.code).toBe(code);
  expect(stationsAct(command, { ...bodies, organizationId: "ssq-police" })?.code).toBe("OTHER_BODY");
});

test.each<[CivilRoute[], string | undefined, string | undefined]>([
  [[], "ROUTES_NOT_TOLD", "SUIT_NOT_TOLD"],
  [["ARBITRATION"], "ROUTES_NOT_TOLD", "SUIT_NOT_TOLD"],
  [["PEOPLES_MEDIATION"], undefined, "SUIT_NOT_TOLD"],
  [["COURT"], undefined, undefined],
  [["COURT", "PEOPLES_MEDIATION"], undefined, undefined],
])("%j is told: finding it civil gives %s, closing gives %s", (routes, finding, closing) => {
  expect(routesAreTold(routes)?.code).toBe(finding);
  expect(suitIsTold(routes)?.code).toBe(closing);
});

test.each<[HandOverOutcome, boolean]>([
  ["FAILED", true],
  ["NOT_PERFORMED", true],
  ["AGREED", false],
  ["REFUSED_BY_PARTY", false],
  ["RETURNED", false],
  ["WITHDRAWN", false],
  ["NOT_OPENED", false],
])("%s restarts the limit of the case: %s", (outcome, restarts) => {
  expect(restartsCaseClock(outcome)).toBe(restarts);
});

test("the parties know of mediation since they were first told of it, whatever they are told later", () => {
  expect(guidedSince(null, ["COURT"], "2026-03-02")).toBeNull();
  expect(guidedSince(null, ["COURT", "PEOPLES_MEDIATION"], "2026-03-02")).toBe("2026-03-02");
  expect(guidedSince("2026-03-02", ["COURT", "PEOPLES_MEDIATION"], "2026-03-09")).toBe("2026-03-02");
  expect(guidedSince("2026-03-02", ["COURT"], "2026-03-09")).toBe("2026-03-02");
});

test("the first application of the day they were told, or later, is the one that followed", () => {
  expect(applicationFollowed("2026-03-02", ["2026-03-01", "2026-03-02", "2026-03-05"])).toBe("2026-03-02");
  expect(applicationFollowed("2026-03-02", ["2026-03-01"])).toBeNull();
  expect(applicationFollowed("2026-03-02", [])).toBeNull();
  expect(applicationFollowed(null, ["2026-03-02"])).toBeNull();
});
