import type { Run } from "./run.ts";
import { SUBGRAPHS, queryOn } from "./scene.ts";

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

/** One holder a dispute, the same in the register, in every agency's copy, and in the replayed record. */
export async function oneHolderEverywhere({ hub, quarrels }: Run): Promise<void> {
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
    const copies: Record<string, unknown> = {};
    for (const name of SUBGRAPHS) {
      const table = name === "registry" ? "dispute" : "known_dispute";
      const rows = await queryOn<{ holder_id: string }>(hub, name, `SELECT holder_id FROM ${table} WHERE id = $1`, [
        id,
      ]);
      copies[name] = rows.map(({ holder_id }) => holder_id);
    }
    expect(copies).toEqual(Object.fromEntries(SUBGRAPHS.map((name) => [name, [holder]])));
    const waiting = `SELECT from_organization_id AS sender FROM referral WHERE dispute_id = $1 AND state = 'SENT'`;
    const offers = await queryOn<{ sender: string }>(hub, "registry", waiting, [id]);
    expect(offers.length).toBeLessThanOrEqual(1);
    expect(offers.map(({ sender }) => sender)).toEqual(offers.map(() => holder));
  }
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
export async function theGraphSaysTheSame({ hub, quarrels }: Run): Promise<string[]> {
  const answers: string[] = [];
  for (const { id } of quarrels) {
    const answer = await hub.ask<Followed>("developer", FOLLOWED, { id });
    answers.push(JSON.stringify(answer));
    expect(answer.errors ?? []).toEqual([]);
    const [row] = await queryOn<{ holder: string; state: string; entries: number; sealed: boolean }>(
      hub,
      "registry",
      `SELECT holder_id AS holder, state, (SELECT count(*)::int FROM timeline_entry t WHERE t.dispute_id = d.id) AS entries,
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
