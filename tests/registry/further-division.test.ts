import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { clerk, head, mediator, taken, told } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const SHASHI = "421002";
const neighbour = personNamed("shashi-clerk");
const reason = "渠道跨荆州、沙市两区，双方当事人分属两区";
const service = () => hub.running.registry.services.furtherDivisions;

const ONE = `query ($id: ID!) { dispute(id: $id) { division { code } availableActions { action reason { code
  ... on OtherBody { organizationId } } } furtherDivisions { state reason division { code name } } } }`;
interface Answer {
  dispute: { availableActions: object[]; furtherDivisions: object[] } | null;
}
const seen = async (person: string, id: string) => (await hub.ask<Answer>(person, ONE, { id })).data.dispute;

/** A dispute of Jingzhou district that belongs to Shashi district too. */
async function shared(): Promise<{ disputeId: string; furtherDivisionId: string }> {
  const disputeId = await taken(hub);
  const row = done(await service().add(clerk, { disputeId, divisionCode: SHASHI, reason }));
  await hub.settle();
  return { disputeId, furtherDivisionId: row.id };
}

test("the centre of the further division sees it as long as it belongs there, and the others no more than before", async () => {
  const plain = await taken(hub);
  const { disputeId, furtherDivisionId } = await shared();
  expect([await seen("shashi-clerk", plain), await seen("zunyi-clerk", disputeId)]).toEqual([null, null]);
  expect(await seen("shashi-clerk", disputeId)).toMatchObject({
    division: { code: "421003" },
    furtherDivisions: [{ state: "BELONGS", reason, division: { code: SHASHI, name: "沙市区" } }],
  });
  // A committee there has no part in it: the centre decides whom it hands it to.
  expect(await seen("shashi-mediator", disputeId)).toBeNull();
  expect(await seen("party-zhang", disputeId)).toMatchObject({ furtherDivisions: [{ division: { code: SHASHI } }] });

  done(await service().remove(head, { furtherDivisionId, reason: "经核实不跨区" }));
  await hub.settle();
  expect(await seen("shashi-clerk", disputeId)).toBeNull();
  expect(await seen("centre-clerk", disputeId)).toMatchObject({ furtherDivisions: [] });
  expect(await told(hub, disputeId, "FURTHER")).toEqual(["FURTHER_DIVISION_ADDED", "FURTHER_DIVISION_REMOVED"]);
});

test("it is in every list once and in one division's count, and is found by where else it belongs", async () => {
  const { disputeId } = await shared();
  const LIST = `query ($filter: DisputeFilterInput) { disputes(first: 100, filter: $filter) { totalCount nodes { id } } }`;
  const list = async (person: string, filter: object) => {
    interface List {
      disputes: { totalCount: number; nodes: { id: string }[] };
    }
    const { totalCount, nodes } = (await hub.ask<List>(person, LIST, { filter })).data.disputes;
    expect(totalCount).toBe(nodes.length);
    return nodes.filter(({ id }) => id === disputeId).length;
  };
  // The supervisor of the city works for both districts, the clerk of Shashi for one of them.
  expect(await list("city-supervisor", {})).toBe(1);
  expect(await list("shashi-clerk", {})).toBe(1);
  expect(await list("city-supervisor", { divisionCode: "421003" })).toBe(1);
  expect(await list("city-supervisor", { divisionCode: SHASHI })).toBe(0);
  expect(await list("city-supervisor", { furtherDivisionCode: SHASHI })).toBe(1);
  expect(await list("city-supervisor", { furtherDivisionCode: "520302" })).toBe(0);
});

test("seeing it is no act: its own centre acts until the other one is given a part", async () => {
  const { disputeId, furtherDivisionId } = await shared();
  const { closing, seals, triage } = hub.running.registry.services;
  const headThere = { ...neighbour, post: "CENTRE_HEAD" } as const;
  const answers = [
    await closing.close(neighbour, { disputeId }),
    await triage.assign(neighbour, { disputeId, level: "SIMPLE", reason: "…", toOrganizationId: "ssq-centre" }),
    await seals.seal(headThere, { disputeId, ground: "STATE_SECRET", openTo: [] }),
    await service().add(neighbour, { disputeId, divisionCode: "520302", reason }),
    await service().remove(neighbour, { furtherDivisionId, reason }),
  ];
  const other = { code: "OTHER_BODY", facts: { organizationId: "jzq-centre" } };
  expect(answers).toMatchObject(answers.map(() => other));
  const { availableActions } = (await seen("shashi-clerk", disputeId))!;
  expect(availableActions).toContainEqual({
    action: "RESOLVE",
    reason: { code: "OTHER_BODY", organizationId: "jzq-centre" },
  });
  expect(JSON.stringify(availableActions)).not.toContain('"reason":null');

  const joint = { disputeId, leadOrganizationId: "jzq-centre", memberIds: ["ssq-centre"], meetingOn: "2026-03-20" };
  done(await hub.running.registry.services.jointHandling.order(head, { ...joint, reason }));
  await hub.settle();
  // Given a part, it is no longer sent away to the other centre.
  const { availableActions: after } = (await seen("shashi-clerk", disputeId))!;
  expect(JSON.stringify(after)).not.toContain("OTHER_BODY");
});

test("an agency of the further division opens a track on it, and one of neither does not", async () => {
  const { disputeId } = await shared();
  const incident = { disputeId, incidentNumber: "JQ-20260302-099", incidentKind: "NEIGHBOUR" } as const;
  const officer = { ...personNamed("police-officer"), organizationId: "ssq-police", divisions: [SHASHI] };
  const { incidents } = hub.running.police.services;
  const elsewhere = await incidents.register({ ...officer, divisions: ["520302"] }, incident);
  expect(refused(elsewhere)).toBe("DISPUTE_NOT_KNOWN");
  const registered = await incidents.register(officer, incident);
  expect(isRefusal(registered) ? registered.code : "opened").toBe("opened");
});

test.each([
  ["centre-clerk", undefined],
  ["centre-head", undefined],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT"],
  ["developer", "NOT_YOUR_ACT"],
  ["judge", "NOT_YOUR_ACT"],
  ["shashi-clerk", "DISPUTE_NOT_FOUND"],
  ["integrator", "NOT_YOUR_ACT"],
])("%s shares it: %s", async (person, code) => {
  const { dispute } = await neighbours(hub, "mediator");
  const result = await service().add(personNamed(person), { disputeId: dispute.id, divisionCode: SHASHI, reason });
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("an unknown division, one it is of, and a sealed dispute are refused; sealed later, it is hidden there too", async () => {
  const { disputeId, furtherDivisionId } = await shared();
  const add = (divisionCode: string) => service().add(clerk, { disputeId, divisionCode, reason });
  expect(refused(await add("999999"))).toBe("UNKNOWN_DIVISION");
  expect(refused(await add("421000"))).toBe("BELONGS_ALREADY");
  expect(refused(await add(SHASHI))).toBe("BELONGS_ALREADY");
  const seal = { disputeId, ground: "JUVENILE_RECORD", openTo: [] } as const;
  done(await hub.running.registry.services.seals.seal(head, seal));
  await hub.settle();
  expect(await seen("shashi-clerk", disputeId)).toBeNull();
  expect(refused(await add("520302"))).toBe("DISPUTE_SEALED");
  expect(refused(await service().remove(mediator, { furtherDivisionId, reason }))).toBe("NOT_YOUR_ACT");
  expect(refused(await service().remove(neighbour, { furtherDivisionId, reason }))).toBe("FURTHER_DIVISION_NOT_FOUND");
});
