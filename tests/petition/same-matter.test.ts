import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { askPetition, clerk, plain } from "./steps.ts";

let hub: TestHub;
let items: string[];
beforeAll(async () => {
  hub = await startTestHub();
  const { registration } = hub.running.petition.services;
  const first = done(await registration.register(clerk, plain));
  const second = done(await registration.register(clerk, { ...plain, repeatOfId: first.id }));
  const third = done(await registration.register(clerk, { ...plain, repeatOfId: second.id }));
  const alone = done(await registration.register(clerk, plain));
  items = [first, second, third, alone].map(({ id }) => id);
});
afterAll(() => hub.stop());

const ask = async (person: string, id: string) =>
  (
    await askPetition<{ samePetitionMatters: { nodes: { id: string }[] } }>(
      hub,
      person,
      `query ($id: ID!) { samePetitionMatters(petitionId: $id) { nodes { id } } }`,
      { id },
    )
  ).data.samePetitionMatters.nodes.map(({ id: found }) => found);

test("from any item of a matter one finds the others, and from a lone one nothing", async () => {
  const [first = "", second = "", third = "", alone = ""] = items;
  expect((await ask("petition-clerk", first)).sort()).toEqual([second, third].sort());
  expect((await ask("petition-clerk", third)).sort()).toEqual([first, second].sort());
  expect(await ask("petition-clerk", alone)).toEqual([]);
});

test.each(["bureau-head", "centre-clerk", "city-supervisor", "party-zhang", "integrator", "developer"])(
  "%s finds nothing: the office alone asks",
  async (person) => {
    expect(await ask(person, items[0]!)).toEqual([]);
    expect(await ask(person, "no id")).toEqual([]);
  },
);

test("another office finds nothing of it", async () => {
  const other = { ...personNamed("petition-clerk"), organizationId: "ssq-petition" };
  expect(await hub.running.petition.services.sameMatters.ofPetition(other, items[0]!, { first: 20 })).toMatchObject({
    nodes: [],
  });
});

test("somebody of the office who does not work at its desk finds nothing either", async () => {
  const other = { ...personNamed("petition-clerk"), post: "SUPERVISOR" } as const;
  expect(await hub.running.petition.services.sameMatters.ofPetition(other, items[0]!, { first: 20 })).toMatchObject({
    nodes: [],
  });
});
