import { personNamed } from "../../seeds/people.ts";
import type { RegisterDispute } from "../../subgraphs/registry/intake/intake.service.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { quarrel, registered } from "./quarrels.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const clerk = personNamed("centre-clerk");
const register = (input: RegisterDispute, person?: string) => registered(hub, input, person);

interface Queue {
  duplicateCandidates: {
    totalCount: number;
    nodes: {
      id: string;
      state: string;
      matches: { rule: string; facts: { name: string; value: string }[] }[];
      earlier: { number: string } | null;
      later: { number: string };
      availableActions: { action: string; available: boolean }[];
    }[];
  };
}

const queueQuery = `{ duplicateCandidates(first: 100) { totalCount nodes { id state matches { rule facts { name value } }
  earlier { number } later { number } availableActions { action available } } } }`;

const queue = async (person = "centre-clerk") =>
  (await hub.ask<Queue>(person, queueQuery)).data.duplicateCandidates.nodes;
const found = async (number: string, person?: string) =>
  (await queue(person)).filter(({ later }) => later.number === number);

describe("what looks like one quarrel", () => {
  test.each([
    ["the same two people, one of whom now complains of the other", "SAME_NAMES", {}, { turned: true }],
    [
      "the same record of the same source",
      "SAME_SOURCE_RECORD",
      { source: "POLICE", sourceRecordId: "荆公警12号" },
      {},
    ],
    ["the same place on the same day", "SAME_PLACE_AND_DAY", { place: "荆中路9号", happenedOn: "2026-02-27" }, {}],
  ] as const)("%s is found by rule %s", async (_what, rule, more, { turned = false }: { turned?: boolean }) => {
    const first = quarrel(rule, more);
    const people = (input: RegisterDispute) => input.parties.map(({ name }) => name);
    const [one = "", other = ""] = people(first);
    const second = turned
      ? quarrel("", {
          parties: [
            { side: "APPLICANT", kind: "PERSON", name: other },
            { side: "RESPONDENT", kind: "PERSON", name: one },
          ],
        })
      : quarrel(`${rule}另`, more);
    const earlier = await register(first);
    const later = await register(second);
    const [candidate, ...others] = await found(later.number);
    expect(others).toEqual([]);
    expect(candidate).toMatchObject({ state: "OPEN", earlier: { number: earlier.number } });
    expect(candidate!.matches.map((match) => match.rule)).toEqual([rule]);
    // Facts are for the clerk to check by; they hold nobody's name.
    expect(JSON.stringify(candidate!.matches)).not.toContain(one);
  });

  test("another type, another division or another opponent is not", async () => {
    await register(quarrel("不同"));
    const contract = await register(quarrel("不同", { category: "CONTRACT" }));
    const shashi = await register(quarrel("不同", { divisionCode: "421002" }), "shashi-clerk");
    const [applicant] = quarrel("不同").parties;
    const other = await register(
      quarrel("", { parties: [applicant!, { side: "RESPONDENT", kind: "PERSON", name: "王五" }] }),
    );
    for (const { number } of [contract, other]) expect(await found(number)).toEqual([]);
    expect(await found(shashi.number, "shashi-clerk")).toEqual([]);
  });

  test("finding changes nothing and tells nobody: no entry in either timeline", async () => {
    await register(quarrel("静"));
    const later = await register(quarrel("静"));
    const entries: { kind: string }[] = await hub.running.registry.foundations.db.query(
      `SELECT kind FROM timeline_entry WHERE dispute_id = $1`,
      [later.id],
    );
    expect(entries).toEqual([{ kind: "DISPUTE_REGISTERED" }]);
  });
});

test.each([
  ["centre-clerk", true],
  ["centre-head", true],
  ["developer", true],
  ["city-supervisor", false],
  ["shashi-clerk", false],
  ["zunyi-clerk", false],
  ["mediator", false],
  ["police-officer", false],
  ["judge-assistant", false],
  ["petition-clerk", false],
  ["party-zhang", false],
  ["integrator", false],
])("%s sees the queue of the district: %s", async (person, sees) => {
  await register(quarrel(person));
  await register(quarrel(person));
  expect((await queue(person)).length > 0).toBe(sees);
});

describe("a person decides", () => {
  const twoAlike = async (name: string) => {
    const leading = await register(quarrel(name));
    const following = await register(quarrel(name));
    const [candidate] = await found(following.number);
    return { leading, following, candidate: candidate! };
  };

  test("keeping apart takes a reason, leaves both as they are and can be thought over", async () => {
    const { duplicates, links } = hub.running.registry.services;
    const { leading, following, candidate } = await twoAlike("分");
    expect(candidate.availableActions).toEqual([
      { action: "LINK", available: true },
      { action: "KEEP_APART", available: true },
    ]);
    const keep = { candidateId: candidate.id, reason: "前后两次漏水，不是一件事" };
    expect(done(await duplicates.keepApart(clerk, keep))).toMatchObject({ state: "KEPT_APART", reason: keep.reason });
    const again = await duplicates.keepApart(clerk, keep);
    expect(again).toMatchObject({ code: "WRONG_STATE", facts: { state: "KEPT_APART", allowed: ["LINK"] } });
    done(await links.link(clerk, { leadingDisputeId: leading.id, followingDisputeId: following.id, reason: "复核" }));
    expect(refused(await duplicates.keepApart(clerk, keep))).toBe("WRONG_STATE");
  });

  test("a clerk of another district has no such pair, and a supervisor does not decide", async () => {
    const { duplicates } = hub.running.registry.services;
    const { candidate } = await twoAlike("外");
    const keep = { candidateId: candidate.id, reason: "不是一件事" };
    expect(refused(await duplicates.keepApart(personNamed("shashi-clerk"), keep))).toBe("CANDIDATE_NOT_FOUND");
    expect(refused(await duplicates.keepApart(personNamed("developer"), keep))).toBe("NOT_YOUR_ACT");
  });

  test("two who decide at once get one decision and one refusal", async () => {
    const { duplicates } = hub.running.registry.services;
    const { candidate } = await twoAlike("同时");
    const keep = { candidateId: candidate.id, reason: "不是一件事" };
    const both = await Promise.all([clerk, personNamed("centre-head")].map((who) => duplicates.keepApart(who, keep)));
    expect(both.filter(isRefusal)).toHaveLength(1);
  });
});
