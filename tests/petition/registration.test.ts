import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { accepted, appeal, askPetition, bureau, clerk, plain } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

test("a visit of a group is represented by five at the most, and six are told so", async () => {
  const mutation = `mutation($input: RegisterPetitionInput!) { registerPetition(input: $input) {
    petition { number isInitial representatives } problems { __typename ... on TooManyRepresentatives { most } } } }`;
  const register = async (representatives: number): Promise<unknown> => {
    const input = { ...plain, channel: "VISIT", numberOfPetitioners: 30, representatives };
    return (await askPetition(hub, "petition-clerk", mutation, { input })).data["registerPetition"];
  };
  expect(await register(6)).toEqual({ petition: null, problems: [{ __typename: "TooManyRepresentatives", most: 5 }] });
  expect(await register(5)).toMatchObject({ petition: { isInitial: true, representatives: 5 }, problems: [] });
});

test("numbers are the office's own: given, or the next of its series, and never twice", async () => {
  const { registration } = hub.running.petition.services;
  const number = async (given: string | null): Promise<string> =>
    done(await registration.register(clerk, { ...plain, number: given })).number;
  const first = await number(null);
  expect(first).toMatch(/^\(2026\)荆区信字第\d+号$/);
  const serial = Number(/第(\d+)号/.exec(first)![1]);
  const byHand = `(2026)荆区信字第${serial + 1}号`;
  expect(await number(byHand)).toBe(byHand);
  expect(refused(await registration.register(clerk, { ...plain, number: byHand }))).toBe("NUMBER_TAKEN");
  expect(await number(null)).toBe(`(2026)荆区信字第${serial + 2}号`);
  // Another body may use the same number; one without a word of its own gives it.
  const wordless = { ...bureau, organizationId: "jzq-justice" };
  expect(refused(await registration.register(wordless, plain))).toBe("NUMBER_NEEDED");
  expect(done(await registration.register(wordless, { ...plain, number: byHand })).officeId).toBe("jzq-justice");
});

test("two clerks who ask for a number at once get two", async () => {
  const { registration } = hub.running.petition.services;
  const both = await Promise.all([registration.register(clerk, plain), registration.register(clerk, plain)]);
  const [one, other] = both.map((result) => done(result).number);
  expect(one).not.toBe(other);
});

test("a petition is registered by a petition body's people, for a dispute within their work and brought by its parties", async () => {
  const { registration } = hub.running.petition.services;
  const { dispute } = await neighbours(hub, "petition-clerk");
  const input = { ...plain, disputeId: dispute.id };
  expect(refused(await registration.register(personNamed("centre-clerk"), input))).toBe("NOT_YOUR_ACT");
  const elsewhere = { ...clerk, divisions: ["421002"] };
  expect(refused(await registration.register(elsewhere, input))).toBe("DISPUTE_NOT_KNOWN");
  expect(refused(await registration.register(clerk, { ...input, petitionerPartyIds: [dispute.id] }))).toBe(
    "NOT_A_PARTY",
  );
  const ahead = { ...input, receivedAt: new Date("2026-03-03T00:00:00Z") };
  expect(refused(await registration.register(clerk, ahead))).toBe("TIME_AHEAD");
});

test("the same matter is linked to the earlier item once that was accepted, and counted against nobody", async () => {
  const { registration } = hub.running.petition.services;
  const { petition: earlier, disputeId } = await accepted(hub);
  const again = done(await registration.register(clerk, { ...plain, disputeId, repeatOfId: earlier.id }));
  const input = { petitionId: again.id, earlierPetitionId: earlier.id };
  const refusedAgain = done(await registration.refuseReentry(clerk, input));
  expect(refusedAgain).toMatchObject({ state: "NOT_REENTERED", repeatOfId: earlier.id });
  const query = `query($id: ID!) { petition(id: $id) { isInitial repeatOf { id } deadlines { status } } }`;
  const { data } = await askPetition(hub, "petition-clerk", query, { id: again.id });
  expect(data["petition"]).toEqual({
    isInitial: false,
    repeatOf: { id: earlier.id },
    deadlines: [{ status: "CANCELLED" }],
  });
});

test("an item nobody has accepted, itself, another matter and another office's item are no ground to refuse", async () => {
  const { registration } = hub.running.petition.services;
  const [earlier, other] = [await appeal(hub), await accepted(hub)];
  const again = done(await registration.register(clerk, { ...plain, disputeId: earlier.disputeId }));
  const refuse = async (earlierPetitionId: string): Promise<string> =>
    refused(await registration.refuseReentry(clerk, { petitionId: again.id, earlierPetitionId }));
  expect(await refuse(earlier.petition.id)).toBe("EARLIER_NOT_ACCEPTED");
  expect(await refuse(other.petition.id)).toBe("OTHER_MATTER");
  expect(await refuse(again.id)).toBe("EARLIER_NOT_ACCEPTED");
  const ofBureau = done(await registration.register(bureau, { ...plain, number: "2026-1" }));
  expect(await refuse(ofBureau.id)).toBe("PETITION_NOT_FOUND");
});

test("a stale version is refused with the version there is", async () => {
  const { registration } = hub.running.petition.services;
  const { id: petitionId } = done(await registration.register(clerk, plain));
  expect(await registration.route(clerk, { petitionId, to: "JUSTICE", expectedVersion: 7 })).toMatchObject({
    code: "STALE_VERSION",
    facts: { currentVersion: 1 },
  });
});
