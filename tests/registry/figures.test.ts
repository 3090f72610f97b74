import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { COMMITTEE, clerk, mediator, pending } from "./steps.ts";

let hub: TestHub;

/**
 * The small world every number below is worked out from. On 2 March the centre assigns six simple disputes, signed for
 * after 2, 4, 6, 8, 10 and 12 hours. On 1 April it assigns five, signed for after a week: Qingming (4 to 6 April) is no
 * working day, so the last day to sign was 7 April. On 4 May it assigns one relatively complex one, signed for after an hour.
 * Five disputes are redirected and closed by the centre in May, two of the first six by the committee without a result.
 * Nothing else is done, and it is 10 June.
 */
beforeAll(async () => {
  hub = await startTestHub();
  const { registry } = hub.running;
  const assigned = async (at: string, level: "SIMPLE" | "COMPLEX", reason = "邻里纠纷"): Promise<[string, string]> => {
    hub.clock.set(at);
    const { dispute } = await neighbours(hub, "centre-clerk");
    const triage = { disputeId: dispute.id, level, reason, toOrganizationId: COMMITTEE } as const;
    done(await registry.services.triage.assign(clerk, triage));
    return [dispute.id, (await pending(hub, dispute.id)).id];
  };
  const sign = async (at: string, referralId: string): Promise<void> => {
    hub.clock.set(at);
    done(await registry.services.referrals.accept(mediator, { referralId }));
    await hub.settle();
  };
  const march: [string, string][] = [];
  for (let i = 0; i < 6; i += 1) march.push(await assigned("2026-03-02T09:00:00+08:00", "SIMPLE"));
  for (const [i, [, referralId]] of march.entries())
    await sign(`2026-03-02T${String(11 + 2 * i).padStart(2, "0")}:00:00+08:00`, referralId);
  const april: [string, string][] = [];
  for (let i = 0; i < 5; i += 1) april.push(await assigned("2026-04-01T09:00:00+08:00", "SIMPLE"));
  for (const [, referralId] of april) await sign("2026-04-08T09:00:00+08:00", referralId);
  const [, complex] = await assigned("2026-05-04T09:00:00+08:00", "COMPLEX");
  await sign("2026-05-04T10:00:00+08:00", complex);

  hub.clock.set("2026-05-06T09:00:00+08:00");
  const { triage, closing, completion } = registry.services;
  for (let i = 0; i < 5; i += 1) {
    const { id: disputeId } = (await neighbours(hub, "centre-clerk")).dispute;
    done(await triage.redirect(clerk, { disputeId, reason: "属劳动争议", routeTold: "向仲裁机构申请仲裁" }));
    done(await closing.close(clerk, { disputeId }));
  }
  for (const [disputeId] of march.slice(0, 2)) {
    const report = { disputeId, outcome: "UNRESOLVED", summary: "未能达成一致", routesTold: ["JUDICIAL"] } as const;
    done(await completion.report(mediator, report));
    done(await completion.accept(clerk, { disputeId }));
    done(await closing.close(clerk, { disputeId }));
  }
  await hub.settle();
  hub.clock.set("2026-06-10T09:00:00+08:00");
}, 120_000);
afterAll(() => hub.stop());

async function ask<Rows extends object>(from: string, until: string, selection: string): Promise<Rows> {
  const query = `query ($from: Day!, $until: Day!) {
    figures(from: $from, until: $until, divisionCode: "421003") { ${selection} } }`;
  const { data, errors } = await hub.ask<{ figures: Rows }>("centre-head", query, { from, until });
  expect(errors).toBeUndefined();
  return data.figures;
}

interface OnTime {
  readonly onTime: { readonly definitions: object[]; readonly rows: { readonly code: string }[] };
}
const ON_TIME = "onTime { definitions { id } rows { code met missed onTimeRate suppressed } }";

test("on time: met out of met and missed by the day a clock ends on; one that still runs after it is missed", async () => {
  const { onTime } = await ask<OnTime>("2026-03-01", "2026-04-30", ON_TIME);
  expect(onTime.definitions).toEqual([{ id: "registry.onTimeRate.v1" }]);
  expect(onTime.rows.filter(({ code }) => code.startsWith("CENTRE"))).toEqual([
    // Six signed for in time by 5 March, five after 7 April: 6 / 11 = 0.545.
    { code: "CENTRE_ACK", met: 6, missed: 5, onTimeRate: 0.545, suppressed: false },
    // Seven days from acceptance: six ended on 9 March, five on 15 April; the two closed in May were late as well.
    { code: "CENTRE_SIMPLE", met: 0, missed: 11, onTimeRate: 0, suppressed: false },
  ]);
});

test("a single clock is withheld, and no window is among the clocks", async () => {
  const { onTime } = await ask<OnTime>("2026-05-01", "2026-05-31", ON_TIME);
  expect(onTime.rows).toContainEqual({
    code: "CENTRE_COMPLEX",
    met: null,
    missed: null,
    onTimeRate: null,
    suppressed: true,
  });
  expect(onTime.rows.filter(({ code }) => code === "CONFIRM_APPLY")).toEqual([]);
});

const HAND_OVERS = "handOverTimes { rows { from to acknowledged medianHours ninetiethHours suppressed } }";
test("hand-over time: median and ninetieth percentile by pair of kinds, of those sent in the period", async () => {
  expect(await ask("2026-03-01", "2026-03-31", HAND_OVERS)).toEqual({
    handOverTimes: {
      rows: [
        // 2, 4, 6, 8, 10, 12 hours: the middle lies between 6 and 8; nine tenths of the way half between 10 and 12.
        { from: "CENTRE", to: "MEDIATION", acknowledged: 6, medianHours: 7, ninetiethHours: 11, suppressed: false },
      ],
    },
  });
  expect(await ask("2026-05-01", "2026-05-31", HAND_OVERS)).toEqual({
    handOverTimes: {
      rows: [
        {
          from: "CENTRE",
          to: "MEDIATION",
          acknowledged: null,
          medianHours: null,
          ninetiethHours: null,
          suppressed: true,
        },
      ],
    },
  });
});

test("closed by level: the committee's two are withheld, and the centre's five with them, or the total would tell", async () => {
  const selection = "closedByLevel { definitions { id } closed rows { level closed suppressed } }";
  expect(await ask("2026-05-01", "2026-05-31", selection)).toEqual({
    closedByLevel: {
      definitions: [{ id: "registry.closedByLevel.v1" }],
      closed: 7,
      rows: [
        { level: "COUNTY", closed: null, suppressed: true },
        // The committee is on no level of the network.
        { level: null, closed: null, suppressed: true },
      ],
    },
  });
});

test("every indicator has one definition under an id with a version, and what is a share says of what", async () => {
  interface Definitions {
    figureDefinitions: { id: string; name: string; unit: string; denominator: string | null; source: string }[];
  }
  const query = "{ figureDefinitions { id name unit denominator source } }";
  const { figureDefinitions: all } = (await hub.ask<Definitions>("party-zhang", query)).data;
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ id }) => !/^[a-z]+(?:[A-Z][a-z]+)*\.\w+\.v\d+$/.test(id))).toEqual([]);
  expect(all.filter(({ unit, denominator }) => (unit === "SHARE") !== (denominator !== null))).toEqual([]);
});
