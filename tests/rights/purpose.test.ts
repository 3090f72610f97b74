import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
let disputeId = "";
beforeAll(async () => {
  // Tokens as they are issued: what somebody reads for comes with the request.
  hub = await startTestHub(undefined, { tokens: "real" });
  disputeId = (await neighbours(hub, "centre-clerk")).dispute.id;
  // The committee holds it: whoever holds a dispute has reasons of its own to see who its parties are.
  const { db } = hub.running.registry.foundations;
  await db.query(`UPDATE dispute SET holder_id = 'jzq-committee' WHERE id = $1`, [disputeId]);
});
afterAll(() => hub.stop());

const QUERY = `query ($id: ID!) { dispute(id: $id) { parties { view accessDecisions { field decision liftedBy } } } }`;

interface Party {
  readonly view: string;
  readonly accessDecisions: readonly { field: string; decision: string; liftedBy: string[] }[];
}

/** The parties as somebody is shown them who says what it reads for. */
async function readFor(purpose: string, person: string): Promise<readonly Party[]> {
  const response = await fetch(`${hub.gateway.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await hub.tokens.tokenOf(hub.gateway.url, person)}`,
      "purpose-code": purpose,
    },
    body: JSON.stringify({ query: QUERY, variables: { id: disputeId } }),
  });
  const { data } = (await response.json()) as { data: { dispute: { parties: Party[] } } };
  return data.dispute.parties;
}

const LIFTS = ["HANDLING", "HANDOVER"];
test.each([
  ["the centre that handles it", "centre-clerk", "HANDLING", "FULL", "SHOWN", []],
  ["the centre that hands it over", "centre-clerk", "HANDOVER", "FULL", "SHOWN", []],
  ["the centre that supervises", "centre-clerk", "SUPERVISION", "MASKED", "MASKED", LIFTS],
  ["the centre that builds a report", "centre-clerk", "REPORTING", "MASKED", "MASKED", LIFTS],
  ["a supervisor", "city-supervisor", "SUPERVISION", "MASKED", "MASKED", []],
  ["a supervisor that says it handles", "city-supervisor", "HANDLING", "MASKED", "MASKED", []],
  ["a supervisor that says it hands over", "city-supervisor", "HANDOVER", "MASKED", "MASKED", []],
])(
  "%s (%s, %s) is shown a party %s, and told what would lift it",
  async (_who, person, purpose, view, decision, liftedBy) => {
    const parties = await readFor(purpose, person);
    const names = parties.map((party) => party.accessDecisions.find(({ field }) => field === "name"));
    expect(parties.map((party) => party.view)).toEqual([view, view]);
    expect(names).toEqual([1, 2].map(() => ({ field: "name", decision, liftedBy })));
  },
);
