import { NUMBERED } from "../../subgraphs/registry/agency-number/agency-number.reader.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { morningOf, stepsOn } from "../court/steps.ts";
import { clerk, head, rows, taken } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const QUERY = `query ($agency: Agency!, $number: Line!) { disputesByAgencyNumber(agency: $agency, number: $number) { id } }`;
async function byNumber(person: string, agency: string, number: string): Promise<string[]> {
  interface Answer {
    disputesByAgencyNumber: { id: string }[];
  }
  const { data } = await hub.ask<Answer>(person, QUERY, { agency, number });
  return data.disputesByAgencyNumber.map(({ id }) => id);
}

test("a dispute is found by an agency's own number, by whoever may see it, and answers like a missing one to others", async () => {
  const disputeId = await taken(hub);
  const incident = { disputeId, incidentNumber: "JQ-20260302-007", incidentKind: "NEIGHBOUR" } as const;
  const officer = { ...clerk, agency: "POLICE", organizationId: "jzq-police", post: "POLICE_OFFICER" } as const;
  done(await hub.running.police.services.incidents.register(officer, incident));
  await hub.settle();
  const found = (person: string, number: string = incident.incidentNumber, agency = "POLICE"): Promise<string[]> =>
    byNumber(person, agency, number);
  expect(await found("centre-clerk")).toEqual([disputeId]);
  expect(await found("police-officer")).toEqual([disputeId]);
  expect(await found("party-zhang")).toEqual([disputeId]);
  expect(await found("zunyi-clerk")).toEqual([]);
  expect(await found("judge")).toEqual([]);
  // The committee holds the dispute, but the station sent it nothing: that track is kept from it, and so is its number.
  expect(await found("mediator")).toEqual([]);
  expect(await found("centre-clerk", "JQ-20260302-008")).toEqual([]);
  expect(await found("centre-clerk", incident.incidentNumber, "COURT")).toEqual([]);
  const seal = { disputeId, ground: "POLICE_RECORD", openTo: [] } as const;
  done(await hub.running.registry.services.seals.seal(head, seal));
  expect(await found("police-officer")).toEqual([]);
});

test("a petition office learns where a court's track stands, and tries no number of it", async () => {
  const steps = stepsOn(hub);
  hub.clock.set(morningOf("2026-03-02"));
  const complaint = await steps.received("petition-clerk");
  const caseNumber = await steps.filed(complaint, "SUMMARY");
  await hub.settle();
  expect(await byNumber("judge-assistant", "COURT", caseNumber)).toEqual([complaint.disputeId]);
  const { data } = await hub.ask(
    "petition-clerk",
    `query ($id: ID!) { dispute(id: $id) { courtReferrals { state } } }`,
    {
      id: complaint.disputeId,
    },
  );
  expect(data).toEqual({ dispute: { courtReferrals: [{ state: "CASE_FILED" }] } });
  expect(await byNumber("petition-clerk", "COURT", caseNumber)).toEqual([]);
});

test("the number is looked for through its index, of which the lookup names the same kinds", async () => {
  const [index] = await rows<{ definition: string }>(
    hub,
    `SELECT pg_get_indexdef('timeline_entry_agency_number'::regclass) AS definition`,
  );
  const kinds = (text: string): string[] => text.match(/[A-Z]+_[A-Z_]+/g) ?? [];
  expect(kinds(index!.definition)).toEqual(kinds(NUMBERED));
});
