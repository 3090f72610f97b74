import { COMMITTEE, rows } from "../registry/steps.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import {
  AGENCY,
  CENTRE,
  FATHER,
  FULL,
  HOLDER,
  type Kind,
  MASKED,
  MOTHER,
  SURNAME,
  SightOfParties,
  kinds,
} from "./sight-of-parties.ts";

let hub: TestHub;
let sight: SightOfParties;
beforeAll(async () => {
  hub = await startTestHub();
  sight = new SightOfParties(hub);
  await sight.register(["ordinary", "violence", "violence next door"]);
}, 120_000);
afterAll(() => hub.stop());

test("that violence was asked about is told to who holds the dispute or mediates it, and to nobody else", async () => {
  const query = `query ($id: ID!) { dispute(id: $id) { violenceInquiries { stage answer } } }`;
  const told = async (person: string, kind: Kind): Promise<unknown> =>
    (await hub.ask<{ dispute: { violenceInquiries: unknown } | null }>(person, query, { id: sight.ids.get(kind) })).data
      .dispute?.violenceInquiries;
  const asked = [
    { stage: "INTAKE", answer: "INDICATED" },
    { stage: "TRIAGE", answer: "ASKED" },
  ];
  expect(await told(HOLDER, "violence")).toEqual(asked);
  for (const person of [CENTRE, AGENCY, MOTHER, FATHER, "city-supervisor", "developer"])
    expect([person, await told(person, "violence")]).toEqual([person, null]);
  // A committee that mediates while another body holds the dispute is told as well.
  const id = sight.ids.get("violence")!;
  await rows(hub, `UPDATE dispute SET holder_id = 'jzq-police' WHERE id = $1`, [id]);
  expect(await told(AGENCY, "violence")).toEqual(asked);
  expect(await told(HOLDER, "violence")).toEqual(asked);
  await rows(hub, `UPDATE dispute SET holder_id = $2 WHERE id = $1`, [id, COMMITTEE]);
});

test("an answer given later lifts no protection", async () => {
  expect(await sight.sees(CENTRE, "violence next door")).toEqual([SURNAME.mother, SURNAME.father]);
});

const RECORD = `mutation ($input: RecordViolenceInquiryInput!) { recordViolenceInquiry(input: $input) {
  dispute { violenceInquiries { stage answer } } problems { code } } }`;

/** What somebody is answered who records that violence is feared: the refusal, or what was asked so far. */
async function records(person: string, input: object): Promise<unknown> {
  interface Recorded {
    recordViolenceInquiry: { dispute: { violenceInquiries: unknown } | null; problems: { code: string }[] };
  }
  const { recordViolenceInquiry: told } = (await hub.ask<Recorded>(person, RECORD, { input })).data;
  return told.problems[0]?.code ?? told.dispute?.violenceInquiries;
}

test("violence named only to the mediator shelters the parties from that moment, whoever holds the dispute", async () => {
  const disputeId = await sight.heldByTheCommittee(kinds.ordinary);
  sight.ids.set("ordinary", disputeId);
  expect(await sight.sees(CENTRE, "ordinary")).toEqual([FULL.mother, FULL.father]);
  expect(await sight.sees(AGENCY, "ordinary")).toEqual([MASKED.mother, MASKED.father]);
  const input = { disputeId, answer: "INDICATED" };
  for (const [person, code] of [
    [CENTRE, "NOT_THE_HOLDER"],
    [AGENCY, "NOT_THE_HOLDER"],
    [MOTHER, "NOT_YOUR_ACT"],
    ["city-supervisor", "NOT_YOUR_ACT"],
    ["developer", "NOT_YOUR_ACT"],
    ["traffic-mediator", "DISPUTE_NOT_FOUND"],
  ] as const)
    expect([person, await records(person, input)]).toEqual([person, code]);
  expect(await sight.sees(CENTRE, "ordinary")).toEqual([FULL.mother, FULL.father]);

  const heard = { stage: "HANDLING", answer: "INDICATED" };
  for (const time of ["once", "again"])
    expect([time, await records(HOLDER, { ...input, idempotencyKey: "heard" })]).toEqual([time, [heard]]);
  for (const person of [CENTRE, AGENCY])
    expect([person, await sight.sees(person, "ordinary")]).toEqual([person, [SURNAME.mother, SURNAME.father]]);
  const written = await rows<object>(hub, `SELECT 1 FROM violence_inquiry WHERE dispute_id = $1`, [disputeId]);
  expect(written).toHaveLength(1);

  // The police hold it now; the committee goes on mediating, and hears that it is not over.
  await rows(hub, `UPDATE dispute SET holder_id = 'jzq-police' WHERE id = $1`, [disputeId]);
  const later = { stage: "HANDLING", answer: "ASKED" };
  expect(await records(HOLDER, { disputeId, answer: "ASKED" })).toEqual([heard, later]);
  expect(await records(AGENCY, input)).toEqual([heard, later, heard]);
});
