import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { BUREAU, OFFICE, accepted, askPetition, bureau, clerk, head, plain, shownClocks } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  on("2026-03-02");
}, 120_000);
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const service = () => hub.running.petition.services.recusals;
const kin = { ground: "PETITIONER", reason: "信访人系本人姐姐" } as const;
const colleague = { ...clerk, personId: "another-clerk" };
const registrar = { ...clerk, personId: "registrar" };

const registered = async (): Promise<string> =>
  done(await hub.running.petition.services.registration.register(clerk, plain)).id;

/** How often a petition is found: by its id, in the list of its body, and by an act. */
async function foundBy(viewer: typeof clerk, petitionId: string): Promise<boolean[]> {
  const { petitions, sameMatters, workLists } = hub.running.petition.services;
  const page = { first: 100 };
  const listed = await Promise.all([
    petitions.page(viewer, {}, page),
    workLists.toRoute(viewer, 0, { filter: {}, page }),
  ]);
  const act = await hub.running.petition.services.hearings.open(viewer, { petitionId, reason: "疑难" });
  const repeat = done(
    await hub.running.petition.services.registration.register(registrar, { ...plain, repeatOfId: petitionId }),
  );
  const linked = await sameMatters.ofPetition(viewer, repeat.id, page);
  return [
    ...[...listed, linked].map(({ nodes }) => nodes.some(({ id }) => id === petitionId)),
    refused(act) !== "PETITION_NOT_FOUND",
  ];
}

test("a clerk who declares an interest is out at once; the head names who goes on, and the petition never waited", async () => {
  const petitionId = await registered();
  expect(await foundBy(clerk, petitionId)).toEqual([true, true, true, true]);
  const declared = done(await service().request(clerk, { petitionId, ...kin, idempotencyKey: "declared" }));
  expect(declared).toMatchObject({ state: "REQUESTED", askedBy: "OFFICER", bodyId: OFFICE, requestedOn: "2026-03-02" });
  expect(done(await service().request(clerk, { petitionId, ...kin, idempotencyKey: "declared" })).id).toBe(declared.id);
  expect(await foundBy(clerk, petitionId)).toEqual([false, false, false, false]);
  // Colleagues go on meanwhile.
  expect(await foundBy(colleague, petitionId)).toEqual([true, true, true, true]);
  expect((await askPetition(hub, "petition-clerk", `{ petition(id: "${petitionId}") { id } }`)).data).toEqual({
    petition: null,
  });
  on("2026-03-04");
  const decision = { recusalId: declared.id, reason: "确系近亲属", takenOverBy: "办信科副科长" };
  expect(refused(await service().grant(head, { ...decision, staffId: "another-clerk" }))).toBe("OTHER_STAFF");
  expect(done(await service().grant(head, decision))).toMatchObject({
    state: "GRANTED",
    decidedOn: "2026-03-04",
    takenOverBy: "办信科副科长",
  });
  expect(refused(await service().reject(head, { recusalId: declared.id, reason: "迟" }))).toBe("WRONG_STATE");
  expect(await foundBy(clerk, petitionId)).toEqual([false, false, false, false]);
});

test("what is rejected brings the clerk back; an undecided one is overdue after three working days", async () => {
  on("2026-03-02");
  const petitionId = await registered();
  const { id: recusalId } = done(await service().request(clerk, { petitionId, ...kin }));
  on("2026-03-06");
  const clocks = async () => {
    const query = `{ petition(id: "${petitionId}") { deadlines { code dueOn status } } }`;
    const { data } = await askPetition<{ petition: { deadlines: { code: string }[] } }>(hub, "petition-head", query);
    return data.petition.deadlines.filter(({ code }) => code === "PET_RECUSAL");
  };
  expect(await clocks()).toEqual([{ code: "PET_RECUSAL", dueOn: "2026-03-05", status: "MISSED" }]);
  done(await service().reject(head, { recusalId, reason: "系误认同名，无利害关系" }));
  expect(await shownClocks(hub, petitionId, ["PET_RECUSAL"])).toEqual(["PET_RECUSAL 2026-03-05 MISSED"]);
  expect(await foundBy(clerk, petitionId)).toEqual([true, true, true, true]);
});

test("a head who steps aside names the post that goes on, and waits for nobody", async () => {
  on("2026-03-02");
  const petitionId = await registered();
  expect(refused(await service().request(head, { petitionId, ...kin }))).toBe("SUCCESSOR_NEEDED");
  const own = done(await service().request(head, { petitionId, ...kin, takenOverBy: "分管副局长" }));
  expect(own).toMatchObject({ state: "GRANTED", decidedOn: "2026-03-02", decisionReason: null });
  expect(refused(await service().request(head, { petitionId, ...kin }))).toBe("PETITION_NOT_FOUND");
  expect(await shownClocks(hub, petitionId, ["PET_RECUSAL"])).toEqual([]);
});

test("of two that wait the clock ends with the last decision", async () => {
  on("2026-03-02");
  const petitionId = await registered();
  const first = done(await service().request(clerk, { petitionId, ...kin }));
  const onPaper = { petitionId, about: "二号窗口接待人员", ground: "MATTER", reason: "其配偶系涉事单位职工" } as const;
  const second = done(await service().request(colleague, onPaper));
  expect(refused(await service().request(colleague, onPaper))).toBe("RECUSAL_PENDING");
  done(await service().reject(head, { recusalId: first.id, reason: "无利害关系" }));
  expect(await shownClocks(hub, petitionId, ["PET_RECUSAL"])).toEqual(["PET_RECUSAL 2026-03-05 RUNNING"]);
  const grant = { recusalId: second.id, reason: "属实", takenOverBy: "三号窗口", staffId: "another-clerk" };
  done(await service().grant(head, grant));
  expect(await shownClocks(hub, petitionId, ["PET_RECUSAL"])).toEqual(["PET_RECUSAL 2026-03-05 MET"]);
  expect(await foundBy({ ...colleague, personId: "third" }, petitionId)).toEqual([true, true, true, true]);
  expect(refused(await service().request(colleague, onPaper))).toBe("PETITION_NOT_FOUND");
});

test("an interest in a complaint is declared too, and of one that was routed nobody has to step aside", async () => {
  on("2026-03-02");
  const { registration } = hub.running.petition.services;
  const complaint = { ...plain, petitionClass: "COMPLAINT_ACCUSATION" } as const;
  const { id: petitionId } = done(await registration.register(clerk, complaint));
  done(
    await service().request(
      { ...clerk, personId: "the-accused" },
      { petitionId, ground: "MATTER", reason: "被反映人" },
    ),
  );
  done(await registration.route(clerk, { petitionId, to: "DISCIPLINE" }));
  expect(refused(await service().request(clerk, { petitionId, ...kin }))).toBe("NOT_WORKED_ON");
});

test("a key leads nobody back to a petition they stepped aside in", async () => {
  on("2026-03-02");
  const { registration, hearings } = hub.running.petition.services;
  const kept = { ...plain, idempotencyKey: "kept" };
  const { id: petitionId } = done(await registration.register(clerk, kept));
  const hearing = { petitionId, reason: "疑难", idempotencyKey: "refused once" };
  expect(refused(await hearings.open(clerk, hearing))).not.toBe("RECORD_NOT_FOUND");
  const asked = { petitionId, ...kin, idempotencyKey: "aside" };
  const { id: recusalId } = done(await service().request(clerk, asked));
  expect(refused(await registration.register(clerk, kept))).toBe("RECORD_NOT_FOUND");
  expect(refused(await registration.register(clerk, { ...plain, repeatOfId: petitionId }))).toBe("PETITION_NOT_FOUND");
  expect(refused(await hearings.open(clerk, hearing))).toBe("RECORD_NOT_FOUND");
  // Whether it is out it may ask again: nobody waits longer for a network that lost the answer.
  expect(done(await service().request(clerk, asked)).id).toBe(recusalId);
  done(await service().reject(head, { recusalId, reason: "无利害关系" }));
  expect(done(await registration.register(clerk, kept)).id).toBe(petitionId);
});

test("a head keeps nobody of another body from a petition, and no petitioner", async () => {
  on("2026-03-02");
  const {
    petition: { id: petitionId },
  } = await accepted(hub);
  const seen = async (person: string) => {
    const { data } = await askPetition<{ petition: object | null }>(
      hub,
      person,
      `{ petition(id: "${petitionId}") { id } }`,
    );
    return data.petition !== null;
  };
  for (const staffId of ["petition-clerk", "party-zhang", "bureau-clerk"]) {
    const about = { petitionId, about: `第${staffId}号窗口`, ground: "MATTER", reason: "口头提出" } as const;
    const { id: recusalId } = done(await service().request({ ...bureau, personId: "another" }, about));
    done(await service().grant(bureau, { recusalId, reason: "属实", takenOverBy: "副局长", staffId }));
  }
  expect([await seen("petition-clerk"), await seen("party-zhang")]).toEqual([true, true]);
  const own = { ...bureau, personId: "bureau-clerk" };
  expect(refused(await service().request(own, { petitionId, ...kin, takenOverBy: "副局长" }))).toBe(
    "PETITION_NOT_FOUND",
  );
  // At another desk too, whoever declared an interest of its own stays out.
  const moved = { ...clerk, personId: "moves on" };
  done(await service().request(moved, { petitionId, ...kin }));
  const there = { ...bureau, personId: moved.personId };
  expect(refused(await service().request(there, { petitionId, ...kin, takenOverBy: "副局长" }))).toBe(
    "PETITION_NOT_FOUND",
  );
});

describe("who may, and what the others are told", () => {
  let petitionId: string;
  let recusalId: string;
  beforeAll(async () => {
    on("2026-03-02");
    ({
      petition: { id: petitionId },
    } = await accepted(hub));
    const asked = { petitionId, about: "经办人", ground: "MATTER", reason: "其曾任用人单位顾问" } as const;
    ({ id: recusalId } = done(await service().request(personNamed("party-zhang"), asked)));
    await hub.settle();
  });
  const acts = {
    request: (person: string) =>
      service().request(personNamed(person), {
        petitionId,
        bodyId: "jzq-court",
        ground: "MATTER",
        reason: "有利害关系",
      }),
    grant: (person: string) =>
      service().grant(personNamed(person), { recusalId, expectedVersion: 7, reason: "属实", takenOverBy: "副局长" }),
    reject: (person: string) =>
      service().reject(personNamed(person), { recusalId, expectedVersion: 7, reason: "无利害关系" }),
  };
  /** No petition office and no party: told so, whether they see the petition or not. */
  const others = [
    "zunyi-clerk",
    "centre-clerk",
    "mediator",
    "police-officer",
    "judge-assistant",
    "integrator",
    "developer",
  ];
  const decides = {
    "petition-head": "OTHER_BODY",
    "bureau-head": "STALE_VERSION",
    "province-bureau-head": "RECUSAL_NOT_FOUND",
    "petition-clerk": "NOT_YOUR_ACT",
    "party-zhang": "NOT_YOUR_ACT",
    "party-li": "NOT_YOUR_ACT",
  };
  test.each([
    [
      "request",
      {
        "petition-clerk": "BODY_NOT_CONCERNED",
        "bureau-head": "BODY_NOT_CONCERNED",
        "party-zhang": "BODY_NOT_CONCERNED",
        "party-li": "PETITION_NOT_FOUND",
        "province-bureau-head": "PETITION_NOT_FOUND",
      },
    ],
    ["grant", decides],
    ["reject", decides],
  ] as const)("%s", async (act, expected) => {
    const told: Record<string, string> = {};
    for (const person of [...Object.keys(expected), ...others]) told[person] = refused(await acts[act](person));
    expect(told).toEqual({ ...expected, ...Object.fromEntries(others.map((person) => [person, "NOT_YOUR_ACT"])) });
  });

  test("the bodies it is with and the petitioner see it, what it rests on only the head who decides", async () => {
    const query = `query ($id: ID!) { petition(id: $id) { recusals {
      state askedBy about body { id } reason availableActions { action available } } } }`;
    const seen = async (person: string) => {
      const { data } = await askPetition<{ petition: { recusals: object[] | null } }>(hub, person, query, {
        id: petitionId,
      });
      return data.petition.recusals;
    };
    const [shown] = (await seen("bureau-head")) ?? [];
    expect(shown).toEqual({
      state: "REQUESTED",
      askedBy: "PETITIONER",
      about: "经办人",
      body: { id: BUREAU },
      reason: "其曾任用人单位顾问",
      availableActions: [
        { action: "GRANT", available: true },
        { action: "REJECT", available: true },
      ],
    });
    const none = [
      { action: "GRANT", available: false },
      { action: "REJECT", available: false },
    ];
    for (const person of ["petition-clerk", "petition-head", "party-zhang"])
      expect([person, await seen(person)]).toEqual([person, [{ ...shown, reason: null, availableActions: none }]]);
    expect(await seen("centre-clerk")).toBeNull();
  });

  test("a head who stepped aside changes no clock of it either", async () => {
    const ofBureau = { ...bureau, personId: "deputy" };
    const [clock] = await hub.running.petition.foundations.db.query<{ id: string }[]>(
      `SELECT id FROM deadline WHERE record_id = $1 AND code = 'PET_HANDLE'`,
      [petitionId],
    );
    const extend = () =>
      hub.running.petition.services.deadlineChanges.extend(ofBureau, {
        deadlineId: clock!.id,
        days: 99,
        reason: "案情复杂",
      });
    expect(refused(await extend())).toBe("EXTENSION_OUTSIDE");
    done(await service().request(ofBureau, { petitionId, ...kin, takenOverBy: "另一副局长" }));
    expect(refused(await extend())).toBe("OTHER_BODY");
  });

  test("nobody outside hears of it: only its clock is announced", async () => {
    const types: { type: string }[] = await hub.running.petition.foundations.db.query(
      `SELECT DISTINCT type FROM outbox_event WHERE type LIKE '%ecusal%'`,
    );
    expect(types).toEqual([]);
    done(await service().reject(bureau, { recusalId, reason: "无利害关系" }));
  });
});
