import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

const FOLLOW = `query ($number: DisputeNumber!) {
  dispute(number: $number) { id number title holder { name } mediationCases { state } }
  sources { source status }
}`;

interface Follow {
  readonly dispute: { id: string; number: string; title: string | null; mediationCases: object[] | null } | null;
  readonly sources: { source: string; status: string }[];
}

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub();
});
afterEach(() => hub.stop());

/** The dispute followed by the committee that mediates it. */
async function followed(): Promise<{ number: string; ask: () => ReturnType<typeof hub.ask<Follow>> }> {
  const { dispute } = await neighbours(hub, "committee-head");
  const { cases } = hub.running.mediation.services;
  await cases.apply((await import("../../seeds/people.ts")).personNamed("mediator"), {
    disputeId: dispute.id,
    committeeId: "jzq-committee",
  });
  await hub.settle();
  return { number: dispute.number, ask: () => hub.ask<Follow>("mediator", FOLLOW, { number: dispute.number }) };
}

const status = ({ sources }: Follow, source: string): string | undefined =>
  sources.find((one) => one.source === source)?.status;

test("with every agency up, each one that was asked is named as having answered", async () => {
  const { ask } = await followed();
  const { data, errors, extensions } = await ask();
  expect(errors).toBeUndefined();
  expect(extensions).not.toHaveProperty("sources");
  expect(data.dispute).toMatchObject({ title: "楼上排水管漏水", mediationCases: [{ state: "APPLIED" }] });
  expect([status(data, "CENTRE"), status(data, "MEDIATION"), status(data, "COURT")]).toEqual([
    "ANSWERED",
    "ANSWERED",
    "NOT_ASKED",
  ]);
});

test("with mediation down its part is null, everything else is there, and the gap is named", async () => {
  const { ask } = await followed();
  await hub.takeDown("mediation");
  const { data, errors, extensions } = await ask();
  expect(data.dispute).toMatchObject({ title: "楼上排水管漏水", mediationCases: null });
  expect(status(data, "MEDIATION")).toBe("UNAVAILABLE");
  expect(extensions?.["sources"]).toMatchObject([{ source: "MEDIATION", status: "UNAVAILABLE" }]);
  expect(errors?.[0]).toMatchObject({
    message: "MEDIATION is not available.",
    extensions: { code: "SOURCE_UNAVAILABLE", source: "MEDIATION" },
  });
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|graphql/);
});

test("with the registry down an agency says which dispute is meant, and its own part is still shown", async () => {
  const { number, ask } = await followed();
  await hub.takeDown("registry");
  const { data } = await ask();
  expect(data.dispute).toMatchObject({ number, title: null, mediationCases: [{ state: "APPLIED" }] });
  expect(status(data, "CENTRE")).toBe("UNAVAILABLE");
  expect(status(data, "MEDIATION")).toBe("ANSWERED");
});
