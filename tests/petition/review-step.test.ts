import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { answered, askPetition, bureau, cityBureau, clerk, plain, provinceBureau, rows, shownClocks } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  on("2026-03-02");
});
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const service = () => hub.running.petition.services.reviewSteps;
const turn = (): Promise<number> => hub.running.petition.turning.run();
const decision = { conclusion: "维持原处理意见", legalGround: "信访工作条例第三十五条" } as const;
const upheld = { ...decision, outcome: "UPHELD", result: "NOT_SUPPORTED" } as const;
const WINDOW = ["PET_REVIEW_ASK", "PET_REVIEW", "PET_RECHECK_ASK", "PET_RECHECK"];

const kinds = async (recordId: string): Promise<string[]> => {
  await hub.settle();
  const found = await hub.running.registry.foundations.db.query<{ kind: string }[]>(
    `SELECT kind FROM timeline_entry WHERE record_id = $1 AND (kind LIKE 'REVIEW%' OR kind LIKE 'HEARING%' OR kind = 'ANSWER_RECEIVED')
     ORDER BY occurred_at, place`,
    [recordId],
  );
  return found.map(({ kind }) => kind);
};

test.each([false, true])(
  "both stages to the end, with a hearing left out of the second (no dispute: %s)",
  async (apart) => {
    const { id: petitionId } = await answered(hub, { apart });
    const target = { petitionId };
    on("2026-03-09");
    done(await service().received(bureau, { ...target, receivedOn: "2026-03-09" }));
    on("2026-04-08");
    done(await service().request(cityBureau, { ...target, requestedOn: "2026-04-08" }));
    // Thirty days from 8 April: 22 in April, 8 in May, a Friday.
    expect(await shownClocks(hub, petitionId, WINDOW)).toEqual([
      "PET_REVIEW_ASK 2026-04-08 MET",
      "PET_REVIEW 2026-05-08 RUNNING",
    ]);
    on("2026-04-20");
    done(await service().decide(cityBureau, { ...target, ...upheld }));
    on("2026-04-21");
    done(await service().received(clerk, { ...target, receivedOn: "2026-04-21" }));
    on("2026-05-20");
    done(await service().request(clerk, { ...target, requestedOn: "2026-05-20" }));
    // Thirty days from 20 May are Friday 19 June, Dragon Boat until the 21st.
    expect(await shownClocks(hub, petitionId, ["PET_RECHECK"])).toEqual(["PET_RECHECK 2026-06-22 RUNNING"]);

    const { hearings } = hub.running.petition.services;
    on("2026-06-01");
    expect(refused(await hearings.open(cityBureau, { ...target, reason: "疑难" }))).toBe("OTHER_BODY");
    done(await hearings.open(provinceBureau, { ...target, reason: "事实争议较大" }));
    expect(await shownClocks(hub, petitionId, ["PET_RECHECK"])).toEqual(["PET_RECHECK open SUSPENDED"]);
    expect(refused(await service().decide(provinceBureau, { ...target, ...upheld }))).toBe("HEARING_OPEN");
    on("2026-06-08");
    const close = { ...target, heldOn: ["2026-06-03", "2026-06-05"], result: "各方陈述完毕" };
    done(await hearings.close(provinceBureau, close));
    // Seven days left out: 26 June.
    expect(await shownClocks(hub, petitionId, ["PET_RECHECK"])).toEqual(["PET_RECHECK 2026-06-26 RUNNING"]);
    on("2026-06-25");
    const changed = { ...decision, outcome: "CHANGED", result: "SUPPORTED" } as const;
    done(await service().decide(provinceBureau, { ...target, ...changed }));
    expect(await shownClocks(hub, petitionId, ["PET_RECHECK"])).toEqual(["PET_RECHECK 2026-06-26 MET"]);
    expect(refused(await service().received(clerk, { ...target, receivedOn: "2026-06-25" }))).toBe("FINAL_ALREADY");

    const query = `query($id: ID!) { petition(id: $id) { finalOn
    hearings { stage state heldOn excludedFrom excludedDays result }
    reviewSteps { kind state outcome result body { id } askBy deadline { code dueOn suspensions { ground from until } } } } }`;
    const { data } = await askPetition(hub, "petition-head", query, { id: petitionId });
    expect(data["petition"]).toMatchObject({
      finalOn: "2026-06-25",
      hearings: [
        {
          stage: "RECHECK",
          state: "CLOSED",
          heldOn: ["2026-06-03", "2026-06-05"],
          excludedFrom: "PET_RECHECK",
          excludedDays: 7,
          result: "各方陈述完毕",
        },
      ],
      reviewSteps: [
        { kind: "REVIEW", state: "DECIDED", outcome: "UPHELD", body: { id: "jz-labour-bureau" }, askBy: "2026-04-08" },
        {
          kind: "RECHECK",
          state: "DECIDED",
          outcome: "CHANGED",
          result: "SUPPORTED",
          body: { id: "hb-labour-department" },
          deadline: {
            code: "PET_RECHECK",
            dueOn: "2026-06-26",
            suspensions: [{ ground: "HEARING", from: "2026-06-01", until: "2026-06-08" }],
          },
        },
      ],
    });
    expect(await kinds(petitionId)).toEqual(
      apart
        ? []
        : [
            "ANSWER_RECEIVED",
            "REVIEW_REQUESTED",
            "REVIEW_DECIDED",
            "ANSWER_RECEIVED",
            "REVIEW_REQUESTED",
            "HEARING_OPENED",
            "HEARING_CLOSED",
            "REVIEW_DECIDED",
          ],
    );
  },
);

test("what comes in again after the re-examination is linked to the final item, and before it to one in hand", async () => {
  const { registration } = hub.running.petition.services;
  const { id: earlierPetitionId } = await answered(hub, { apart: true });
  const again = async (): Promise<unknown> => {
    const { id: petitionId } = done(await registration.register(clerk, plain));
    const { state, reentryGround, repeatOfId } = done(
      await registration.refuseReentry(clerk, { petitionId, earlierPetitionId }),
    );
    return { state, reentryGround, repeatOfId };
  };
  const linked = { state: "NOT_REENTERED", repeatOfId: earlierPetitionId };
  expect(await again()).toEqual({ ...linked, reentryGround: "IN_HAND" });
  const target = { petitionId: earlierPetitionId };
  for (const reviewer of [cityBureau, provinceBureau]) {
    done(await service().received(clerk, { ...target, receivedOn: "2026-03-02" }));
    done(await service().request(clerk, { ...target, requestedOn: "2026-03-02" }));
    done(await service().decide(reviewer, { ...target, ...upheld }));
  }
  expect(await again()).toEqual({ ...linked, reentryGround: "FINAL" });
});

test.each([false, true])(
  "a window over the Spring Festival that nobody used ends by itself, and nobody was late (no dispute: %s)",
  async (apart) => {
    on("2026-01-05");
    const { id: petitionId } = await answered(hub, { apart });
    on("2026-01-16");
    // Thirty days end on Sunday 15 February, the first day of the holiday; it lasts until the 23rd.
    done(await service().received(bureau, { petitionId, receivedOn: "2026-01-16" }));
    on("2026-02-24");
    await turn();
    expect(await rows(hub, `SELECT state FROM petition_review WHERE petition_id = $1`, [petitionId])).toEqual([
      { state: "OPEN" },
    ]);
    on("2026-02-25");
    await turn();
    expect(await turn()).toBe(0);
    expect(await rows(hub, `SELECT state FROM petition_review WHERE petition_id = $1`, [petitionId])).toEqual([
      { state: "LAPSED" },
    ]);
    expect(await shownClocks(hub, petitionId, WINDOW)).toEqual(["PET_REVIEW_ASK 2026-02-24 EXPIRED"]);
    expect(await kinds(petitionId)).toEqual(apart ? [] : ["ANSWER_RECEIVED", "REVIEW_LAPSED"]);
    expect(await service().request(clerk, { petitionId, requestedOn: "2026-02-25" })).toMatchObject({
      code: "ASKED_TOO_LATE",
      facts: { lastDay: "2026-02-24" },
    });
    // It lay in the letter box on the last day and was entered a week later.
    on("2026-03-03");
    done(await service().request(clerk, { petitionId, requestedOn: "2026-02-24" }));
    expect(await shownClocks(hub, petitionId, WINDOW)).toEqual([
      "PET_REVIEW_ASK 2026-02-24 MET",
      "PET_REVIEW 2026-03-26 RUNNING",
    ]);
  },
);

describe("who may, and what the others are told", () => {
  let petitionId: string;
  beforeAll(async () => {
    on("2026-03-02");
    ({ id: petitionId } = await answered(hub));
    done(await service().received(bureau, { petitionId, receivedOn: "2026-03-02" }));
  });
  const acts = {
    recordAnswerReceived: (person: string) =>
      service().received(personNamed(person), { petitionId, receivedOn: "2026-03-02" }),
    requestPetitionReviewStep: (person: string) =>
      service().request(personNamed(person), { petitionId, requestedOn: "2026-03-03" }),
    decidePetitionReviewStep: (person: string) => service().decide(personNamed(person), { petitionId, ...upheld }),
    openPetitionHearing: (person: string) =>
      hub.running.petition.services.hearings.open(personNamed(person), { petitionId, reason: "疑难" }),
  };
  /** No petition office and no party: told so, whether they see the petition or not. */
  const others = [
    "zunyi-clerk",
    "mediator",
    "police-officer",
    "judge-assistant",
    "centre-clerk",
    "integrator",
    "developer",
  ];
  const grid: [keyof typeof acts, Record<string, string>][] = [
    [
      "recordAnswerReceived",
      {
        "petition-clerk": "RECEIVED_ALREADY",
        "bureau-head": "RECEIVED_ALREADY",
        "city-bureau-head": "OTHER_BODY",
        "party-zhang": "NOT_YOUR_ACT",
        "party-li": "NOT_YOUR_ACT",
      },
    ],
    [
      // The day is ahead: whoever may ask is told so.
      "requestPetitionReviewStep",
      {
        "petition-clerk": "DAY_OUTSIDE",
        "bureau-head": "DAY_OUTSIDE",
        "city-bureau-head": "DAY_OUTSIDE",
        "party-zhang": "DAY_OUTSIDE",
        "party-li": "PETITION_NOT_FOUND",
      },
    ],
    [
      "decidePetitionReviewStep",
      {
        "petition-clerk": "NOT_YOUR_ACT",
        "bureau-head": "OTHER_BODY",
        "city-bureau-head": "WRONG_STATE",
        "party-zhang": "NOT_YOUR_ACT",
        "party-li": "NOT_YOUR_ACT",
      },
    ],
    [
      "openPetitionHearing",
      {
        "petition-clerk": "NO_HEARING_NOW",
        "bureau-head": "NO_HEARING_NOW",
        "city-bureau-head": "NO_HEARING_NOW",
        "party-zhang": "NOT_YOUR_ACT",
        "party-li": "NOT_YOUR_ACT",
      },
    ],
  ];
  test.each(grid)("%s", async (act, expected) => {
    const told: Record<string, string> = {};
    for (const person of [...Object.keys(expected), "province-bureau-head", ...others])
      told[person] = refused(await acts[act](person));
    const refusedOthers = Object.fromEntries(others.map((person) => [person, "NOT_YOUR_ACT"]));
    expect(told).toEqual({ ...expected, "province-bureau-head": "PETITION_NOT_FOUND", ...refusedOthers });
  });

  test("the higher body sees where the petition stands from then on, and its text once it was asked", async () => {
    const query = `query($id: ID!) { petition(id: $id) { state matter } }`;
    const seen = async () => (await askPetition(hub, "city-bureau-head", query, { id: petitionId })).data["petition"];
    expect(await seen()).toEqual({ state: "OPINION_ISSUED", matter: null });
    done(await service().request(personNamed("party-zhang"), { petitionId, requestedOn: "2026-03-02" }));
    expect(await seen()).toEqual({ state: "OPINION_ISSUED", matter: plain.matter });
  });
});
