import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { BUREAU, answered, askPetition, bureau, clerk, cityBureau, head, plain, rows, shownClocks } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(async () => {
  on("2026-03-02");
  await rows(
    hub,
    `TRUNCATE petition_leadership_decision, petition_statutory_route, petition, petition_clock, petition_clock_turn, petition_forwarding, petition_opinion, petition_mediation,
     petition_review, petition_hearing, petition_responsibility, petition_recusal, petition_supervision,
     petition_amendment, reception_item`,
  );
});
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const services = () => hub.running.petition.services;
const registered = async (change: object = {}): Promise<string> =>
  done(await services().registration.register(clerk, { ...plain, ...change })).id;

type Node = Record<string, unknown>;
interface Page {
  readonly nodes: Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** One page of two of a list of a person's work. */
async function pageOf(person: string, field: string, nodes: string, args: string, after: string | null): Promise<Page> {
  const query = `query($after: String) { petitionWorkList { ${field}(first: 2, after: $after${args}) {
    nodes { ${nodes} } pageInfo { hasNextPage endCursor } } } }`;
  const answer = await askPetition<{ petitionWorkList: Record<string, Page> }>(hub, person, query, { after });
  return answer.data.petitionWorkList[field]!;
}

/** The whole list, page by page. */
async function listed(person: string, field: string, nodes: string, args = ""): Promise<Node[]> {
  const all: Node[] = [];
  let page = await pageOf(person, field, nodes, args, null);
  for (all.push(...page.nodes); page.pageInfo.hasNextPage; all.push(...page.nodes))
    page = await pageOf(person, field, nodes, args, page.pageInfo.endCursor);
  return all;
}

test("items that went nowhere are listed from the twelfth day on, the oldest first, page by page", async () => {
  const made: string[] = [];
  for (const day of ["2026-02-26", "2026-02-24", "2026-02-25", "2026-02-23"])
    made.push(await registered({ receivedAt: new Date(`${day}T23:30:00+08:00`) }));
  const [, twentyFourth, twentyFifth, twentyThird] = made;
  on("2026-03-09");
  // On 9 March what came in on 25 February is at its twelfth day, what came in a day later is not.
  expect((await listed("petition-clerk", "toRoute", "id")).map(({ id }) => id)).toEqual([
    twentyThird,
    twentyFourth,
    twentyFifth,
  ]);
  expect(await listed("petition-clerk", "toRoute", "id", ", fromDay: 0")).toHaveLength(4);
  expect(await listed("petition-clerk", "toRoute", "id", ", filter: { channels: [FAX] }")).toEqual([]);
  for (const person of ["bureau-head", "centre-clerk", "party-zhang", "integrator", "city-bureau-head"])
    expect([person, await listed(person, "toRoute", "id", ", fromDay: 0")]).toEqual([person, []]);
});

test("objections are listed with their decision, for the office and the body that objected", async () => {
  const petitionIds = [await registered(), await registered()];
  for (const petitionId of petitionIds) {
    done(await services().forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
    done(await services().forwarding.object(bureau, { petitionId, reasons: "不属于本局职权" }));
  }
  done(await services().forwarding.decideObjection(clerk, { petitionId: petitionIds[0]!, agreed: true }));
  const nodes = "objectionAgreed petition { id }";
  const both = await listed("petition-clerk", "objections", nodes);
  expect(both).toHaveLength(2);
  expect(both).toEqual(
    expect.arrayContaining([
      { objectionAgreed: true, petition: { id: petitionIds[0] } },
      { objectionAgreed: null, petition: { id: petitionIds[1] } },
    ]),
  );
  expect(await listed("petition-clerk", "objections", nodes, ", decided: false")).toHaveLength(1);
  expect(await listed("bureau-head", "objections", nodes)).toHaveLength(2);
  expect(await listed("city-bureau-head", "objections", nodes)).toEqual([]);
});

test("a review that runs is on the desks of the office, the body that answered and the one that reviews", async () => {
  const { id: petitionId } = await answered(hub, { apart: true });
  done(await services().reviewSteps.received(bureau, { petitionId, receivedOn: "2026-03-02" }));
  const running = (person: string) => listed(person, "reviewStepsRunning", "kind petition { id }");
  expect(await running("petition-clerk")).toEqual([]);
  done(await services().reviewSteps.request(cityBureau, { petitionId, requestedOn: "2026-03-02" }));
  for (const person of ["petition-clerk", "bureau-head", "city-bureau-head"])
    expect([person, await running(person)]).toEqual([person, [{ kind: "REVIEW", petition: { id: petitionId } }]]);
  expect(await running("province-bureau-head")).toEqual([]);
  expect(await listed("petition-clerk", "reviewStepsRunning", "kind", ", kinds: [RECHECK]")).toEqual([]);
});

test("what a review granted is to be carried out, and is gone from the list once it was", async () => {
  const { id: petitionId } = await answered(hub, { apart: true });
  const record = { petitionId, carriedOutOn: "2026-03-02" };
  expect(refused(await services().carryingOut.record(bureau, record))).toBe("NOTHING_GRANTED");
  done(await services().reviewSteps.received(bureau, { petitionId, receivedOn: "2026-03-02" }));
  done(await services().reviewSteps.request(cityBureau, { petitionId, requestedOn: "2026-03-02" }));
  const granted = { outcome: "CHANGED", result: "SUPPORTED", conclusion: "补发", legalGround: "条例" } as const;
  done(await services().reviewSteps.decide(cityBureau, { petitionId, ...granted }));
  expect(await listed("petition-clerk", "toCarryOut", "id")).toEqual([{ id: petitionId }]);
  expect(await listed("bureau-head", "toCarryOut", "id")).toEqual([{ id: petitionId }]);
  done(await services().carryingOut.record(bureau, record));
  expect(await listed("petition-clerk", "toCarryOut", "id")).toEqual([]);
  const query = `query($id: ID!) { petition(id: $id) { carriedOutOn carriedOutBy { id } } }`;
  expect((await askPetition(hub, "petition-clerk", query, { id: petitionId })).data["petition"]).toEqual({
    carriedOutOn: "2026-03-02",
    carriedOutBy: { id: BUREAU },
  });
});

test("of what was routed the office keeps the kind of body and the day, and others nothing", async () => {
  const complaint = { petitionClass: "COMPLAINT_ACCUSATION", matter: "检举某工作人员" };
  const [discipline, justice] = [await registered(complaint), await registered()];
  done(await services().registration.route(clerk, { petitionId: discipline, to: "DISCIPLINE" }));
  done(await services().registration.route(clerk, { petitionId: justice, to: "JUSTICE" }));
  const nodes = "routedTo routedOn matter";
  expect(await listed("petition-clerk", "routedAway", nodes, ", to: [DISCIPLINE]")).toEqual([
    { routedTo: "DISCIPLINE", routedOn: "2026-03-02", matter: null },
  ]);
  expect(await listed("petition-clerk", "routedAway", nodes)).toHaveLength(2);
  for (const person of ["bureau-head", "centre-head", "city-supervisor", "party-zhang"])
    expect([person, await listed(person, "routedAway", nodes)]).toEqual([person, []]);
});

test("where several bodies are concerned the petition goes to the lead, and the others read it", async () => {
  const petitionId = await registered();
  const lead = { petitionId, leadBodyId: BUREAU, decidedBy: "COMMON_SUPERIOR" } as const;
  expect(refused(await services().leadBodies.name(clerk, { ...lead, concernedBodyIds: [] }))).toBe("ONE_BODY");
  done(await services().leadBodies.name(clerk, { ...lead, concernedBodyIds: ["jz-labour-bureau"] }));
  expect(
    await services().forwarding.forward(clerk, { petitionId, toOrganizationId: "jz-labour-bureau" }),
  ).toMatchObject({ code: "NOT_THE_LEAD", facts: { organizationId: BUREAU } });
  done(await services().forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
  expect(await listed("city-bureau-head", "severalBodies", "leadBody { id } leadDecidedBy matter")).toEqual([
    { leadBody: { id: BUREAU }, leadDecidedBy: "COMMON_SUPERIOR", matter: plain.matter },
  ]);
});

test("the office chases the responsible unit, which replies within five working days or is overdue", async () => {
  const petitionId = await registered();
  done(await services().forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
  const { supervisions } = services();
  const issue = { petitionId, addresseeId: BUREAU, demand: "说明进展" };
  expect(refused(await supervisions.issue(head, { ...issue, addresseeId: "jz-labour-bureau" }))).toBe(
    "UNIT_NOT_RESPONSIBLE",
  );
  done(await supervisions.issue(head, issue));
  expect(refused(await supervisions.issue(head, issue))).toBe("SUPERVISION_OPEN");
  // Five working days from Monday 2 March: 3 to 6, and Monday 9.
  on("2026-03-10");
  await hub.running.petition.turning.run();
  expect(await shownClocks(hub, petitionId, ["PET_SUPERVISION_REPLY"])).toEqual([
    "PET_SUPERVISION_REPLY 2026-03-09 MISSED",
  ]);
  done(await supervisions.reply(bureau, { petitionId, reply: "正在办理" }));
  done(await supervisions.issue(head, issue));
  done(await supervisions.withdraw(clerk, { petitionId }));
  const query = `query($id: ID!) { petition(id: $id) { supervisions { state replyDueOn reply } } }`;
  expect((await askPetition(hub, "petition-clerk", query, { id: petitionId })).data["petition"]).toEqual({
    supervisions: [
      { state: "REPLIED", replyDueOn: "2026-03-09", reply: "正在办理" },
      { state: "WITHDRAWN", replyDueOn: "2026-03-17", reply: null },
    ],
  });
});

test("a complaint is chased over by nobody, led by nobody and in nobody's charge", async () => {
  const petitionId = await registered({ petitionClass: "COMPLAINT_ACCUSATION" });
  const unit = { duty: "HANDLING", organizationId: BUREAU, postTitle: "科长" } as const;
  const answers = [
    await services().supervisions.issue(clerk, { petitionId, addresseeId: BUREAU, demand: "说明" }),
    await services().responsibilities.name(clerk, { petitionId, ...unit }),
    await services().leadBodies.name(clerk, {
      petitionId,
      leadBodyId: BUREAU,
      concernedBodyIds: ["jz-labour-bureau"],
      decidedBy: "AGREEMENT",
    }),
  ];
  expect(answers.map(refused)).toEqual(Array(3).fill("COMPLAINT_IS_ROUTED"));
});

describe("who may, and what the others are told", () => {
  const acts: Record<string, (person: string, petitionId: string) => Promise<unknown>> = {
    issuePetitionSupervision: (person, petitionId) =>
      services().supervisions.issue(personNamed(person), { petitionId, addresseeId: "nobody", demand: "说明" }),
    replyToPetitionSupervision: (person, petitionId) =>
      services().supervisions.reply(personNamed(person), { petitionId, reply: "已办" }),
    nameLeadBody: (person, petitionId) =>
      services().leadBodies.name(personNamed(person), {
        petitionId,
        leadBodyId: BUREAU,
        concernedBodyIds: [],
        decidedBy: "AGREEMENT",
      }),
    recordCarriedOut: (person, petitionId) =>
      services().carryingOut.record(personNamed(person), { petitionId, carriedOutOn: "2026-03-02" }),
    nameResponsibleUnit: (person, petitionId) =>
      services().responsibilities.name(personNamed(person), {
        petitionId,
        duty: "HANDLING",
        organizationId: BUREAU,
        postTitle: "科长",
      }),
  };
  const others = Object.fromEntries(
    ["centre-clerk", "city-supervisor", "party-zhang", "mediator", "integrator", "developer"].map((person) => [
      person,
      "NOT_YOUR_ACT",
    ]),
  );
  test.each([
    ["issuePetitionSupervision", { "petition-clerk": "UNIT_NOT_RESPONSIBLE", "bureau-head": "OTHER_BODY" }],
    ["replyToPetitionSupervision", { "petition-clerk": "NOT_SUPERVISED", "bureau-head": "NOT_SUPERVISED" }],
    ["nameLeadBody", { "petition-clerk": "ONE_BODY", "bureau-head": "OTHER_BODY" }],
    ["recordCarriedOut", { "petition-clerk": "NOT_ANSWERED", "bureau-head": "NOT_ANSWERED" }],
    ["nameResponsibleUnit", { "petition-clerk": "DONE", "bureau-head": "DONE" }],
  ])("%s", async (act, expected) => {
    const petitionId = await registered();
    done(await services().forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
    const told: Record<string, string> = {};
    for (const person of [...Object.keys(expected), "city-bureau-head", ...Object.keys(others)]) {
      const answer = await acts[act]!(person, petitionId);
      told[person] = isRefusal(answer) ? answer.code : "DONE";
    }
    expect(told).toEqual({ ...expected, "city-bureau-head": "PETITION_NOT_FOUND", ...others });
  });
});

describe("a list takes as many statements for three items as for one", () => {
  const item = `id deadlines { code } reviewSteps { id } hearings { id } responsibilities { id } supervisions { id }
    clockTurns { id } finalOn`;
  const ofPetition = `id petition { ${item} }`;
  const reviewed = async (): Promise<string> => {
    const { id: petitionId } = await answered(hub, { apart: true });
    done(await services().reviewSteps.received(bureau, { petitionId, receivedOn: "2026-03-02" }));
    done(await services().reviewSteps.request(cityBureau, { petitionId, requestedOn: "2026-03-02" }));
    return petitionId;
  };
  const granted = { outcome: "CHANGED", result: "SUPPORTED", conclusion: "补发", legalGround: "条例" } as const;
  const lists: [string, string, string, () => Promise<unknown>][] = [
    ["toRoute", "fromDay: 0, ", item, () => registered()],
    [
      "objections",
      "",
      ofPetition,
      async () => {
        const petitionId = await registered();
        done(await services().forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
        done(await services().forwarding.object(bureau, { petitionId, reasons: "不属于本局职权" }));
      },
    ],
    [
      "severalBodies",
      "",
      item,
      async () => {
        const lead = { leadBodyId: BUREAU, concernedBodyIds: ["jz-labour-bureau"], decidedBy: "AGREEMENT" } as const;
        done(await services().leadBodies.name(clerk, { petitionId: await registered(), ...lead }));
      },
    ],
    ["reviewStepsRunning", "", ofPetition, reviewed],
    [
      "routedAway",
      "",
      item,
      async () => done(await services().registration.route(clerk, { petitionId: await registered(), to: "JUSTICE" })),
    ],
    [
      "toCarryOut",
      "",
      item,
      async () => done(await services().reviewSteps.decide(cityBureau, { petitionId: await reviewed(), ...granted })),
    ],
  ];

  test.each(lists)("%s", async (list, args, nodes, oneMore) => {
    const query = `{ petitionWorkList { ${list}(${args}first: 10) { nodes { ${nodes} } } } }`;
    const count = async (): Promise<[listed: number, statements: number]> => {
      hub.takeStatements();
      const answer = await askPetition<{ petitionWorkList: Record<string, Page> }>(hub, "petition-clerk", query);
      return [answer.data.petitionWorkList[list]!.nodes.length, hub.takeStatements()["petition"]!.length];
    };
    await oneMore();
    const [one, statements] = await count();
    await oneMore();
    await oneMore();
    expect([one, await count()]).toEqual([1, [3, statements]]);
  });
});
