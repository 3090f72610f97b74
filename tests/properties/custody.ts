import { type RunSoFar, SUBGRAPHS, queryOn } from "./scene.ts";

interface Entry {
  readonly type: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Who holds a dispute as its record tells from the first entry on: nothing else may have moved it. */
function replayed(entries: readonly Entry[]): string | undefined {
  let holder: string | undefined;
  for (const { type, data } of entries) {
    if (type === "registry.DisputeRegistered") holder = data["holderId"];
    // Both ends are checked: the one who handed it over was the one who held it.
    if (type === "registry.ReferralAccepted") {
      expect({ type, from: data["fromOrganizationId"] }).toEqual({ type, from: holder });
      holder = data["toOrganizationId"];
    }
    // Given back before it was signed for: it never left.
    if (type === "registry.ReferralReturned") expect({ type, holder: data["holderId"] }).toEqual({ type, holder });
    // The one named act besides: the centre that takes a dispute up again holds it.
    if (type === "registry.DisputeReopened") holder = data["holderId"];
  }
  return holder;
}

/** One holder a dispute from the first entry of its record to the last, and in the register the one the record ends with. */
export async function oneHolderThroughout({ hub, quarrels }: RunSoFar): Promise<void> {
  for (const { id } of quarrels) {
    const entries = await queryOn<Entry>(
      hub,
      "registry",
      `SELECT e.type, e.data FROM timeline_entry t JOIN outbox_event e ON e.id = t.id
       WHERE t.dispute_id = $1 ORDER BY t.place`,
      [id],
    );
    const holder = replayed(entries);
    expect(holder).toEqual(expect.any(String));
    const [row] = await queryOn<{ holder_id: string }>(hub, "registry", `SELECT holder_id FROM dispute WHERE id = $1`, [
      id,
    ]);
    expect(row?.holder_id).toBe(holder);
    const waiting = `SELECT from_organization_id AS sender FROM referral WHERE dispute_id = $1 AND state = 'SENT'`;
    const offers = await queryOn<{ sender: string }>(hub, "registry", waiting, [id]);
    expect(offers.length).toBeLessThanOrEqual(1);
    expect(offers.map(({ sender }) => sender)).toEqual(offers.map(() => holder));
  }
}

/** At any moment everybody has heard of: the register and every agency's copy name the same one holder. */
export async function sameHolderNow({ hub, quarrels }: RunSoFar): Promise<void> {
  const ids = quarrels.map(({ id }) => id);
  const told = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const table = name === "registry" ? "dispute" : "known_dispute";
      const sql = `SELECT id, holder_id FROM ${table} WHERE id = ANY ($1) ORDER BY id`;
      return [name, await queryOn<{ id: string; holder_id: string }>(hub, name, sql, [ids])] as const;
    }),
  );
  const [[, registered]] = told as [(typeof told)[number]];
  expect(registered.map(({ id }) => id)).toEqual([...ids].sort());
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(SUBGRAPHS.map((name) => [name, registered])));
}

const FOLLOWED = `query ($id: ID!) {
  dispute(id: $id) { state holder { id } referrals { state } timeline(first: 100) { nodes { kind } }
    mediationCases { state } policeMediations { state } courtReferrals { state } petitions { state } }
  sources { source status }
}`;

interface Followed {
  readonly dispute: { holder: { id: string } | null; state: string; timeline: { nodes: unknown[] } | null } | null;
  readonly sources: readonly { source: string; status: string }[];
}

/** The graph tells of each dispute what the records tell, and of a sealed one nothing; the answers as they came. */
export async function theGraphSaysTheSame({ hub, quarrels }: RunSoFar): Promise<string[]> {
  const answers: string[] = [];
  for (const { id } of quarrels) {
    const answer = await hub.ask<Followed>("developer", FOLLOWED, { id });
    answers.push(JSON.stringify(answer));
    expect(answer.errors ?? []).toEqual([]);
    const [row] = await queryOn<{ holder: string; state: string; entries: number; sealed: boolean }>(
      hub,
      "registry",
      `SELECT holder_id AS holder, state, (SELECT count(*)::int FROM timeline_entry t WHERE t.dispute_id = d.id
           -- A link tells of the other dispute, and is not told where that one is sealed.
           AND NOT EXISTS (SELECT 1 FROM dispute_link l JOIN dispute_seal o ON o.dispute_id IN (l.leading_id, l.following_id)
             WHERE l.id::text = t.record_id)) AS entries,
         EXISTS (SELECT 1 FROM dispute_seal s WHERE s.dispute_id = d.id) AS sealed
       FROM dispute d WHERE id = $1`,
      [id],
    );
    const { dispute } = answer.data;
    if (row?.sealed) expect(dispute).toBeNull();
    else
      expect([dispute?.holder?.id, dispute?.state, dispute?.timeline?.nodes.length]).toEqual([
        row?.holder,
        row?.state,
        Math.min(row?.entries ?? 0, 100),
      ]);
  }
  return answers;
}
