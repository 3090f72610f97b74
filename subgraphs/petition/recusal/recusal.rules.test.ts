import * as soundness from "../../shared/state-machine/soundness.ts";
import { isRefusal } from "../../shared/errors/refusal.ts";
import {
  type Asked,
  headNamesSuccessor,
  headsBody,
  noneWaits,
  staffFound,
  stillWorkedOn,
  whoIsConcerned,
} from "./recusal.rules.ts";
import { petitionRecusalProcedure } from "./recusal.states.ts";

test.each(Object.entries(soundness))("the table is sound: %s finds nothing", (_name, check) => {
  expect(check(petitionRecusalProcedure)).toEqual([]);
});

const petition = { officeId: "office", competentBodyId: "bureau", otherBodyIds: ["province"] };
const clerk = { post: "PETITION_CLERK", organizationId: "office", personId: "lu" } as const;
const party = { post: "PARTY", organizationId: null, personId: "zhang" } as const;
const nothing = { bodyId: null, about: null };
const codeOf = (found: object): unknown => (isRefusal(found) ? found.code : found);

test.each([
  ["a clerk for itself", nothing, clerk, { askedBy: "OFFICER", bodyId: "office", staffId: "lu", about: null }],
  [
    "a clerk what came on paper",
    { bodyId: "bureau", about: "三号窗口" },
    clerk,
    { askedBy: "PETITIONER", bodyId: "bureau", staffId: null, about: "三号窗口" },
  ],
  [
    "a party of the body that answers",
    { bodyId: null, about: "经办人" },
    party,
    { askedBy: "PETITIONER", bodyId: "bureau", staffId: null, about: "经办人" },
  ],
  ["a party of nobody", nothing, party, "STAFF_NOT_DESCRIBED"],
  ["a body it is not with", { bodyId: "court", about: "法官" }, party, "BODY_NOT_CONCERNED"],
  ["a clerk at another body", { bodyId: "bureau", about: null }, clerk, "OTHER_BODY"],
  ["a body's clerk it is not with", nothing, { ...clerk, organizationId: "elsewhere" }, "BODY_NOT_CONCERNED"],
])("%s", (_what, said, viewer, expected) => {
  expect(codeOf(whoIsConcerned(said, petition, viewer))).toEqual(expected);
});

test("a head who steps aside says who goes on, and nobody else does", () => {
  const own = { askedBy: "OFFICER", bodyId: "office", staffId: "lu", about: null } as const;
  const head = { post: "PETITION_HEAD", organizationId: "office" } as const;
  expect(headNamesSuccessor(own, head, null)?.code).toBe("SUCCESSOR_NEEDED");
  expect(headNamesSuccessor(own, head, "副局长")).toBeUndefined();
  expect(headNamesSuccessor(own, clerk, "副局长")?.code).toBe("HEAD_NAMES");
  expect(headNamesSuccessor({ ...own, askedBy: "PETITIONER" }, head, null)).toBeUndefined();
});

const asked = (change: Partial<Asked> = {}): Asked => ({
  id: "r1",
  bodyId: "office",
  staffId: null,
  state: "REQUESTED",
  requestedOn: "2026-03-03",
  ...change,
});

test("while one waits the same is not asked again, and another one is", () => {
  const again = { askedBy: "PETITIONER", bodyId: "office", staffId: null, about: "三号窗口" } as const;
  expect(noneWaits([asked()], again)).toMatchObject({ code: "RECUSAL_PENDING", facts: { recusalId: "r1" } });
  expect(noneWaits([asked({ state: "REJECTED" })], again)).toBeUndefined();
  expect(noneWaits([asked()], { ...again, staffId: "lu" })).toBeUndefined();
  expect(noneWaits([asked()], { ...again, bodyId: "bureau" })).toBeUndefined();
});

test("the head of the body decides; what was declared of oneself names nobody else", () => {
  expect(headsBody(asked(), "bureau")?.code).toBe("OTHER_BODY");
  expect(headsBody(asked(), "office")).toBeUndefined();
  expect(staffFound(asked(), "lu")).toEqual({ staffId: "lu" });
  expect(staffFound(asked({ staffId: "lu" }), null)).toEqual({ staffId: "lu" });
  expect(codeOf(staffFound(asked({ staffId: "lu" }), "fang"))).toBe("OTHER_STAFF");
});

test("what was routed away or never taken in has nobody who works on it", () => {
  expect(stillWorkedOn({ state: "ROUTED" })?.code).toBe("NOT_WORKED_ON");
  expect(stillWorkedOn({ state: "NOT_REENTERED" })?.code).toBe("NOT_WORKED_ON");
  expect(stillWorkedOn({ state: "OPINION_ISSUED" })).toBeUndefined();
});
