import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

interface Answer {
  dispute: { suggestedBodies: { organization: { id: string }; division: { code: string } }[] } | null;
}
const query = `query($id: ID!) { dispute(id: $id) { suggestedBodies(level: SIMPLE) { organization { id } division { code } } } }`;

test("whoever sorts a neighbours' dispute is shown the bodies of the district for it, in order", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { data } = await hub.ask<Answer>("centre-clerk", query, { id: dispute.id });
  expect(data.dispute!.suggestedBodies).toEqual([
    { organization: { id: "jzq-committee" }, division: { code: "421003" } },
    { organization: { id: "jzq-police-room" }, division: { code: "421003" } },
  ]);
  expect((await hub.ask<Answer>("zunyi-clerk", query, { id: dispute.id })).data.dispute).toBeNull();
});
