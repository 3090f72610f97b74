import { stories } from "../../seeds/stories/stories.ts";
import { TELLING_MS, tellStories } from "../support/demo-world.ts";
import { ALL, TOLD, seen } from "../access/seen.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(undefined, { tokens: "real" });
  await tellStories(hub, stories.slice(0, TOLD));
}, TELLING_MS);
afterAll(() => hub.stop());

const MISSING = "DS-421003-2026-999999";

interface Listed {
  readonly disputes: { readonly totalCount: number; readonly nodes: readonly { readonly number: string }[] };
}

describe.each(Object.entries(seen))("%s", (person, numbers) => {
  test(`sees ${numbers.length} of ${ALL.length} disputes`, async () => {
    const answer = await hub.ask<Listed>(person, "{ disputes(first: 100) { totalCount nodes { number } } }");
    expect(answer.errors).toBeUndefined();
    expect(answer.data.disputes.nodes.map(({ number }) => number).sort()).toEqual([...numbers].sort());
    expect(answer.data.disputes.totalCount).toBe(numbers.length);
  });

  test("is told of the rest what it is told of a number never given", async () => {
    const hidden = ALL.filter((number) => !numbers.includes(number));
    // The whole answer counts, errors and extensions included.
    const each = (list: readonly string[]): Promise<object[]> =>
      Promise.all(list.map((number) => hub.ask(person, WHOLE, { number })));
    const [nothing] = await each([MISSING]);
    expect(nothing).toMatchObject({ status: 200, data: { dispute: null } });
    expect(await each(hidden)).toEqual(hidden.map(() => nothing));
    expect(await each(numbers)).toMatchObject(numbers.map((number) => ({ data: { dispute: { number } } })));
  });
});

/** The dispute with a field of every agency. */
const WHOLE = `query ($number: DisputeNumber!) {
  dispute(number: $number) {
    number
    holder { id }
    timeline(first: 1) { nodes { kind } }
    mediationCases { state }
    policeMediations { state }
    courtReferrals { state }
    judicialConfirmations { state }
    petitions { state }
  }
}`;
