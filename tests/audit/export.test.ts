import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { demoClock } from "../../seeds/demo-clock.ts";
import { WORLD_BEGINS, worldOf } from "../../seeds/demo-world.ts";
import { personIds, personNamed } from "../../seeds/people.ts";
import { isPost, isPurpose } from "../../subgraphs/shared/auth/viewer.ts";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { isId } from "../../subgraphs/shared/db/rows.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { TELLING_MS, toldWorld } from "../support/demo-world.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

const prefix = `export_${randomUUID().slice(0, 8)}_`;
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(WORLD_BEGINS, { begin: await toldWorld((name) => prefix + name) });
}, TELLING_MS);
afterAll(() => hub.stop());

interface Line {
  readonly seq: number;
  readonly at: string;
  readonly personId: string;
  readonly agency: string | null;
  readonly organizationId: string | null;
  readonly post: string;
  readonly purpose: string | null;
  readonly action: string;
  readonly disputeId: string | null;
  readonly recordId: string | null;
  readonly outcome: string;
  readonly hash: string;
}

const names = (): SubgraphName[] => Object.keys(hub.running) as SubgraphName[];

/** What `npm run audit -- export` prints of a subgraph. */
async function exported(name: SubgraphName): Promise<string> {
  const env = { ...process.env, DATABASE_URL: process.env["TEST_POSTGRES_URL"], DATABASE_PREFIX: prefix };
  const program = join(projectRoot, "dist", "subgraphs", "audit.js");
  const printed = await promisify(execFile)(process.execPath, [program, "export", name], { env, maxBuffer: 2 ** 28 });
  return printed.stdout;
}

const linesOf = (printed: string): Line[] =>
  printed
    .split("\n")
    .filter((text) => text.startsWith("{"))
    .map((text) => JSON.parse(text) as Line);

const rowsOf = <Row>(name: SubgraphName, sql: string): Promise<Row[]> =>
  hub.running[name].foundations.db.query<Row[]>(sql);

/** Each value by what it may be: an id, a code or an instant, none of them free text. */
const SHAPES: Readonly<Record<keyof Line, (value: unknown) => boolean>> = {
  seq: (value) => Number.isInteger(value),
  at: (value) => typeof value === "string" && new Date(value).toISOString() === value,
  personId: (value) => value === "system" || personIds.includes(value as string),
  agency: (value) => value === null || /^[A-Z]+$/.test(value as string),
  organizationId: (value) => value === null || /^[a-z0-9-]+$/.test(value as string),
  post: (value) => value === "SYSTEM" || isPost(value),
  purpose: (value) => value === null || isPurpose(value),
  action: (value) => /^([a-z]+\.[A-Z]\w+|[a-z]\w+|READ)$/.test(value as string),
  disputeId: (value) => value === null || isId(value as string),
  recordId: (value) => value === null || isId(value as string) || /^[a-z0-9-]+$/.test(value as string),
  outcome: (value) => /^[A-Z][A-Z_]+$/.test(value as string),
  hash: (value) => /^[0-9a-f]{64}$/.test(value as string),
};

test(
  "a line is made of ids, codes and an instant: of nobody it tells a name, and of a sealed dispute no more than of any",
  async () => {
    const { db } = hub.running.registry.foundations;
    const [sealed] = await rowsOf<{ id: string; number: string }>(
      "registry",
      `SELECT id, number FROM dispute WHERE state <> 'ARCHIVED' AND division_code = '421003' ORDER BY number DESC LIMIT 1`,
    );
    const seal = { disputeId: sealed!.id, ground: "JUVENILE_RECORD", openTo: [] } as const;
    done(await hub.running.registry.services.seals.seal(personNamed("centre-head"), seal));
    await hub.settle();
    const numbers: { number: string }[] = await db.query(`SELECT number FROM dispute`);
    for (const name of names()) {
      const printed = await exported(name);
      const lines = linesOf(printed);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(Object.keys(line).sort()).toEqual(Object.keys(SHAPES).sort());
        const wrong = Object.entries(line).filter(([key, value]) => !SHAPES[key as keyof Line](value));
        expect([line.seq, wrong]).toEqual([line.seq, []]);
      }
      expect(numbers.filter(({ number }) => printed.includes(number))).toEqual([]);
      expect(/\p{Script=Han}/u.test(printed)).toBe(false);
    }
  },
  TELLING_MS,
);

test(
  "of the told world every word that was heard has a line, and every one that somebody gave, by the post that gave it",
  async () => {
    for (const name of names()) {
      const lines = linesOf(await exported(name));
      expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_line, i) => i + 1));
      const heard = await rowsOf<{ type: string }>(name, `SELECT type FROM inbox_event`);
      const bySystem = lines.filter(({ personId }) => personId === "system").map(({ action }) => action);
      expect([name, bySystem.sort()]).toEqual([name, heard.map(({ type }) => type).sort()]);
      const given = await rowsOf<{ type: string; at: Date; post: string; body: string | null }>(
        name,
        `SELECT type, recorded_at AS at, post, organization_id AS body FROM outbox_event WHERE post <> 'SYSTEM'`,
      );
      const acts = new Set(
        lines
          .filter(({ outcome, action }) => outcome === "DONE" && action !== "READ")
          .map(({ at, post, organizationId }) => `${at} ${post} ${organizationId ?? ""}`),
      );
      expect(given.filter(({ at, post, body }) => !acts.has(`${at.toISOString()} ${post} ${body ?? ""}`))).toEqual([]);
    }
  },
  TELLING_MS,
);

test(
  "rows equal acts: what is done, refused, heard, turned and read from now on is exported line by line, and nothing besides",
  async () => {
    hub.clock.run((await worldOf(hub.running)).clockOffsetMs);
    const counts = async (table: string): Promise<number[]> =>
      Promise.all(
        names().map(async (name) =>
          Number((await rowsOf<{ n: string }>(name, `SELECT count(*) AS n FROM ${table}`))[0]!.n),
        ),
      );
    await hub.settle();
    const [lines, inbox, outbox] = await Promise.all(["audit_entry", "inbox_event", "outbox_event"].map(counts));

    const { dispute } = await neighbours(hub, "centre-clerk");
    const { triage, referrals } = hub.running.registry.services;
    const [clerk, mediator] = [personNamed("centre-clerk"), personNamed("mediator")];
    const input = { disputeId: dispute.id, reason: "邻里", toOrganizationId: "jzq-committee" };
    expect(refused(await triage.assign(clerk, { ...input, level: "MAJOR" }))).toBe("HEAD_DECIDES");
    const once = { ...input, level: "SIMPLE", idempotencyKey: randomUUID() } as const;
    done(await triage.assign(clerk, once));
    done(await triage.assign(clerk, once));
    const [sent] = await rowsOf<{ id: string }>(
      "registry",
      `SELECT id FROM referral WHERE dispute_id = '${dispute.id}'`,
    );
    done(await referrals.accept(mediator, { referralId: sent!.id }));
    await hub.settle();
    const named = `query ($id: ID!) { dispute(id: $id) { parties { name } } }`;
    // The holder and the centre in full; a party its own, and neighbours elsewhere not at all.
    for (const person of [
      "mediator",
      "centre-clerk",
      "party-zhang",
      "zunyi-clerk",
      "judge-assistant",
      "city-supervisor",
    ])
      await hub.ask(person, named, { id: dispute.id });
    await demoClock(hub.live(), hub.clock).forward(2);

    for (const [i, name] of names().entries()) {
      const added = linesOf(await exported(name)).slice(lines![i]);
      const people = added.filter(({ personId }) => personId !== "system");
      expect([name, people.map(({ personId, action, outcome }) => [personId, action, outcome])]).toEqual([
        name,
        name === "registry"
          ? [
              ["centre-clerk", "registerDispute", "DONE"],
              ["centre-clerk", "triageDispute", "HEAD_DECIDES"],
              ["centre-clerk", "triageDispute", "DONE"],
              ["mediator", "acceptReferral", "DONE"],
              ["mediator", "READ", "DONE"],
              ["centre-clerk", "READ", "DONE"],
            ]
          : [],
      ]);
      expect(new Set(people.map(({ disputeId }) => disputeId)).size).toBeLessThan(2);
      const heard = await rowsOf<{ type: string }>(
        name,
        `SELECT type FROM inbox_event ORDER BY xmin::text::bigint OFFSET ${String(inbox![i])}`,
      );
      const turned = await rowsOf<{ type: string }>(
        name,
        `SELECT type FROM (SELECT type FROM outbox_event ORDER BY xmin::text::bigint OFFSET ${String(outbox![i])}) e
         WHERE type LIKE '%.DeadlineTurned'`,
      );
      const bySystem = added.filter(({ personId }) => personId === "system").map(({ action }) => action);
      expect([name, bySystem.sort()]).toEqual([name, [...heard, ...turned].map(({ type }) => type).sort()]);
    }
  },
  TELLING_MS,
);
