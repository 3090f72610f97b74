import {
  type Registered,
  changesOf,
  classStillOpen,
  officeHasIt,
  putRight,
  somethingChanges,
} from "./amendment.rules.ts";

const was: Registered = {
  petitionClass: "APPEAL_REQUEST",
  channel: "VISIT",
  field: null,
  matter: "要求补发工资",
  numberOfPetitioners: 6,
  representatives: 3,
};
const office = { officeId: "office", competentBodyId: null, otherBodyIds: [], state: "REGISTERED" } as const;
const clerk = { post: "PETITION_CLERK", organizationId: "office" } as const;

test("what is left out stays, and every change keeps what it was", () => {
  expect(changesOf(was, putRight(was, {}))).toEqual([]);
  expect(changesOf(was, putRight(was, { field: "LABOUR_SOCIAL_SECURITY", numberOfPetitioners: 7 }))).toEqual([
    { attribute: "FIELD", former: null },
    { attribute: "NUMBER_OF_PETITIONERS", former: "6" },
  ]);
});

test.each([{ channel: "LETTER" }, { numberOfPetitioners: 1 }] as const)(
  "where no group visits, nobody came for one: %j",
  (amended) => {
    expect(putRight(was, amended).representatives).toBeNull();
  },
);

test("nothing named anew is no amendment, and there is an end to them", () => {
  expect(somethingChanges([], 0)?.code).toBe("NOTHING_AMENDED");
  expect(somethingChanges([{ attribute: "FIELD", former: null }], 99)).toBeUndefined();
  expect(somethingChanges([{ attribute: "FIELD", former: null }], 100)?.code).toBe("TOO_MANY_AMENDMENTS");
});

test("the office puts it right while it has it, and is told who has it otherwise", () => {
  expect(officeHasIt(office, clerk)).toBeUndefined();
  expect(officeHasIt({ ...office, competentBodyId: "office", state: "ACCEPTED" }, clerk)).toBeUndefined();
  expect(officeHasIt({ ...office, competentBodyId: "bureau", state: "FORWARDED" }, clerk)).toMatchObject({
    code: "WITH_ANOTHER_BODY",
    facts: { organizationId: "bureau" },
  });
  expect(officeHasIt(office, { ...clerk, organizationId: "bureau" })).toMatchObject({
    code: "OTHER_BODY",
    facts: { organizationId: "office" },
  });
});

test.each(["ROUTED", "NOT_REENTERED", "OPINION_ISSUED", "IN_MEDIATION"] as const)(
  "what stands at %s is put right no more",
  (state) => {
    expect(officeHasIt({ ...office, state }, clerk)?.code).toBe("NOT_AT_THE_OFFICE");
  },
);

test("a class changes as long as nobody else goes by it", () => {
  const petition = { ...office, petitionClass: "SUGGESTION", repeatOfId: null } as const;
  expect(classStillOpen(petition, "COMPLAINT_ACCUSATION")).toBeUndefined();
  for (const change of [{ state: "NOTIFIED" }, { otherBodyIds: ["street"] }, { repeatOfId: "earlier" }] as const) {
    expect(classStillOpen({ ...petition, ...change }, "COMPLAINT_ACCUSATION")?.code).toBe("CLASS_STANDS");
    expect(classStillOpen({ ...petition, ...change }, "SUGGESTION")).toBeUndefined();
  }
});
