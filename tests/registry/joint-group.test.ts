import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COMMITTEE, head, taken } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

test("an order of joint handling calls a standing group for what it is there for", async () => {
  const services = () => hub.running.registry.services;
  const disputeId = await taken(hub);
  await hub.running.registry.foundations.db.query(`UPDATE dispute SET category = 'LABOR' WHERE id = $1`, [disputeId]);
  const order = {
    disputeId,
    groupId: "jzq-g-labour",
    leadOrganizationId: "jzq-labour-bureau",
    memberIds: [COMMITTEE],
    meetingOn: "2026-03-20",
    reason: "涉及多名劳动者",
  };
  const call = (change: object) => services().jointHandling.order(head, { ...order, ...change });
  expect(refused(await call({ groupId: "jzq-g-medical" }))).toBe("GROUP_FOR_OTHERS");
  expect(refused(await call({ groupId: "nothing" }))).toBe("UNKNOWN_GROUP");
  expect(refused(await call({ leadOrganizationId: "jzq-court" }))).toBe("OTHER_LEAD");
  expect(refused(await call({ memberIds: ["jzq-petition"] }))).toBe("NO_MEMBER_OF_GROUP");
  done(await call({}));
  await hub.settle();
  const query = `query ($id: ID!) { dispute(id: $id) { dispatchOrders { group { name lead { id } members { id } } } }
    jointMediationGroups(category: LABOR, divisionCode: "421000") { nodes { id categories } } }`;
  expect((await hub.ask("mediator", query, { id: disputeId })).data).toEqual({
    dispute: {
      dispatchOrders: [
        {
          group: {
            name: "劳动争议专项调解小组",
            lead: { id: "jzq-labour-bureau" },
            members: [{ id: COMMITTEE }, { id: "jzq-court" }],
          },
        },
      ],
    },
    jointMediationGroups: { nodes: [{ id: "jzq-g-labour", categories: ["LABOR"] }] },
  });
});
