import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { accepted, appeal, askPetition, bureau, clerk, clocks, plain, standing } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const route = {
  procedure: "ARBITRATION",
  bodyName: "荆州区劳动人事争议仲裁委员会",
  told: "可自知道权利被侵害之日起一年内申请仲裁",
} as const;

test("a matter for arbitration is pointed there after acceptance, and the sixty days fall away with the reason", async () => {
  const { statutoryRoutes, opinions } = hub.running.petition.services;
  const { petition, disputeId } = await accepted(hub);
  const target = { petitionId: petition.id };
  hub.clock.set("2026-03-12T09:00:00+08:00");
  done(await statutoryRoutes.route(bureau, { ...target, ...route }));
  expect(await standing(hub, petition)).toMatchObject({ state: "PROCEDURE_ROUTED" });
  // Sixty days from 2 March end on 1 May, Labour Day, and so on 6 May.
  expect(await clocks(hub, petition)).toContain("PET_HANDLE 2026-05-06 CANCELLED");
  const opinion = {
    result: "EXPLAINED",
    claim: "请求",
    facts: "事实",
    conclusion: "意见",
    legalGround: "第三十二条",
  } as const;
  expect(refused(await opinions.issue(bureau, { ...target, ...opinion }))).toBe("WRONG_STATE");

  await hub.settle();
  const [entry] = await hub.running.registry.foundations.db.query<{ facts: unknown }[]>(
    `SELECT facts FROM timeline_entry WHERE dispute_id = $1 AND kind = 'PROCEDURE_ROUTED'`,
    [disputeId],
  );
  // The timeline says that it was pointed to a procedure, and no word of what the petitioner was told.
  expect(JSON.stringify(entry)).not.toContain("仲裁");
});

test("nothing is pointed anywhere before it is accepted, and a suggestion never", async () => {
  const { registration, acceptance, statutoryRoutes } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  expect(refused(await statutoryRoutes.route(clerk, { petitionId: petition.id, ...route }))).toBe("WRONG_STATE");
  const { id: petitionId } = done(await registration.register(clerk, { ...plain, petitionClass: "SUGGESTION" }));
  done(await acceptance.notify(clerk, { petitionId, told: "将予研究", addressUnclear: false }));
  done(await acceptance.accept(clerk, { petitionId }));
  expect(refused(await statutoryRoutes.route(clerk, { petitionId, ...route }))).toBe("NO_PROCEDURE");
});

test("while a hearing is open nothing is pointed elsewhere", async () => {
  const { hearings, statutoryRoutes } = hub.running.petition.services;
  const { petition } = await accepted(hub);
  const target = { petitionId: petition.id };
  done(await hearings.open(bureau, { ...target, reason: "疑难" }));
  expect(refused(await statutoryRoutes.route(bureau, { ...target, ...route }))).toBe("HEARING_OPEN");
});

test("the same matter is not taken in anew once it was pointed to its procedure", async () => {
  const { registration, statutoryRoutes } = hub.running.petition.services;
  const { petition, disputeId, partyIds } = await accepted(hub);
  done(await statutoryRoutes.route(bureau, { petitionId: petition.id, ...route }));
  const again = { ...plain, disputeId, petitionerPartyIds: partyIds.slice(0, 1) };
  const { id: petitionId } = done(await registration.register(clerk, again));
  const linked = done(await registration.refuseReentry(clerk, { petitionId, earlierPetitionId: petition.id }));
  expect(linked.state).toBe("NOT_REENTERED");
});

test("what the petitioner was told is for the desks and the petitioner; the centre learns that and when", async () => {
  const { statutoryRoutes } = hub.running.petition.services;
  const { petition } = await accepted(hub);
  done(await statutoryRoutes.route(bureau, { petitionId: petition.id, ...route }));
  const query = `query($id: ID!) { petition(id: $id) { statutoryRoute { routedOn procedure bodyName told } } }`;
  interface Seen {
    petition: { statutoryRoute: unknown } | null;
  }
  const seen = async (person: string): Promise<unknown> =>
    (await askPetition<Seen>(hub, person, query, { id: petition.id })).data.petition?.statutoryRoute;
  const routedOn = "2026-03-02";
  for (const person of ["petition-clerk", "bureau-head", "party-zhang"])
    expect([person, await seen(person)]).toEqual([person, { routedOn, ...route }]);
  expect(await seen("centre-clerk")).toEqual({ routedOn, procedure: null, bodyName: null, told: null });
  expect(await seen("party-li")).toBeUndefined();
});
