import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { askPetition, bureau, clerk, head, plain, rows } from "./steps.ts";

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
const turn = (): Promise<number> => hub.running.petition.turning.run();

test("the clocks of a petition without a dispute turn, are lengthened by the head, and stay with the office", async () => {
  const { registration, forwarding, acceptance, deadlineChanges } = hub.running.petition.services;
  const { id: petitionId } = done(await registration.register(clerk, plain));
  done(await forwarding.forward(clerk, { petitionId, toOrganizationId: "jzq-labour-bureau" }));
  done(await acceptance.notify(bureau, { petitionId, told: "由本局办理", addressUnclear: false }));
  done(await acceptance.accept(bureau, { petitionId }));
  on("2026-05-04");
  await turn();
  const [clock] = await rows<{ id: string }>(
    hub,
    `SELECT id FROM petition_clock WHERE petition_id = $1 AND code = 'PET_HANDLE'`,
    [petitionId],
  );
  const extend = { deadlineId: clock!.id, days: 30, reason: "情况复杂" };
  expect(refused(await deadlineChanges.extend(head, extend))).toBe("OTHER_BODY");
  const elsewhere = { ...head, organizationId: "zunyi-petition", divisions: ["520302"] };
  expect(refused(await deadlineChanges.extend(elsewhere, extend))).toBe("DEADLINE_NOT_FOUND");
  expect(done(await deadlineChanges.extend(bureau, { ...extend, expectedVersion: 1 })).version).toBe(2);
  expect(refused(await deadlineChanges.extend(bureau, { ...extend, expectedVersion: 1 }))).toBe("STALE_VERSION");
  on("2026-06-02");
  await turn();
  const query = `query($id: ID!) { petition(id: $id) { clockTurns { code turn dueOn turnedOn } } }`;
  interface Seen {
    petition: { clockTurns: object[] } | null;
  }
  const seen = async (person: string) =>
    (await askPetition<Seen>(hub, person, query, { id: petitionId })).data.petition;
  // Sixty days from 2 March end on 1 May, off until the 5th; thirty more on Sunday 31 May.
  expect((await seen("petition-clerk"))?.clockTurns).toEqual([
    { code: "PET_HANDLE", turn: "DUE_SOON", dueOn: "2026-05-06", turnedOn: "2026-05-03" },
    { code: "PET_HANDLE", turn: "DUE_SOON", dueOn: "2026-06-01", turnedOn: "2026-05-29" },
    { code: "PET_HANDLE", turn: "OVERDUE", dueOn: "2026-06-01", turnedOn: "2026-06-02" },
  ]);
  for (const person of ["centre-clerk", "city-supervisor", "party-zhang", "city-bureau-head"])
    expect([person, await seen(person)]).toEqual([person, null]);
  expect(await rows(hub, `SELECT id FROM outbox_event WHERE record_id = $1`, [petitionId])).toEqual([]);
});

test("a complaint's clock turns too, and its office alone can see that it did", async () => {
  const { registration } = hub.running.petition.services;
  const complaint = { ...plain, petitionClass: "COMPLAINT_ACCUSATION", matter: "检举某工作人员" } as const;
  const { id: petitionId } = done(await registration.register(clerk, complaint));
  on("2026-03-18");
  await turn();
  expect(
    await rows(hub, `SELECT turn FROM petition_clock_turn WHERE petition_id = $1 ORDER BY turned_on`, [petitionId]),
  ).toEqual([{ turn: "DUE_SOON" }, { turn: "OVERDUE" }]);
  expect(await rows(hub, `SELECT id FROM outbox_event WHERE record_id = $1`, [petitionId])).toEqual([]);
  expect(
    refused(await hub.running.petition.services.reviewSteps.received(clerk, { petitionId, receivedOn: "2026-03-18" })),
  ).toBe("NOT_ANSWERED");
  expect(refused(await hub.running.petition.services.hearings.open(clerk, { petitionId, reason: "疑难" }))).toBe(
    "COMPLAINT_IS_ROUTED",
  );
});
