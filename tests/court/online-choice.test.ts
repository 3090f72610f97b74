import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type Complaint, ROOM, assistant, judge, morningOf, nextNumber, stepsOn } from "./steps.ts";

const COMMITTEE = "jzq-committee";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  on("2026-03-02");
});
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(morningOf(day));
};
const choices = () => hub.running.court.services.onlineChoices;
const handOvers = () => hub.running.court.services.handOvers;

/** The parties' word to mediate a complaint online, given today. */
const word = ({ id: courtReferralId, partyIds }: Complaint) => ({
  courtReferralId,
  appliedOn: hub.clock.today(),
  agreedPartyIds: partyIds,
  agreedOn: hub.clock.today(),
  courtNames: false,
});

/** Clocks of the choice, by their code. */
const clocks = async ({ id }: Complaint): Promise<Record<string, string>> => {
  const rows: { code: string; due: string; status: string }[] = await hub.running.court.foundations.db.query(
    `SELECT code, due_on::text AS due, status FROM deadline
     WHERE record_id = $1 AND code IN ('ONLINE_CHOOSE', 'ONLINE_NAME')`,
    [id],
  );
  return Object.fromEntries(rows.map(({ code, due, status }) => [code, `${due} ${status}`]));
};

test("both agreed and choose together in two working days: the complaint goes to the body they chose", async () => {
  const complaint = await steps.received();
  const opened = done(await choices().open(assistant, word(complaint)));
  // Monday 2 March: Tuesday and Wednesday for the parties, Thursday for the court.
  expect(opened).toMatchObject({ state: "CHOOSING", chooseBy: "2026-03-04" });
  expect(await clocks(complaint)).toEqual({ ONLINE_CHOOSE: "2026-03-04 RUNNING", ONLINE_NAME: "2026-03-05 RUNNING" });
  expect(refused(await choices().open(assistant, word(complaint)))).toBe("CHOICE_STANDS");
  const toRoom = { online: true, toOrganizationId: ROOM };
  expect(refused(await handOvers().delegate(assistant, steps.handOver(complaint, toRoom)))).toBe("CHOICE_OPEN");

  on("2026-03-04");
  const chosen = { choiceId: opened.id, organizationId: ROOM };
  expect(done(await choices().choose(assistant, chosen))).toMatchObject({ state: "CHOSEN", decidedOn: "2026-03-04" });
  expect(await clocks(complaint)).toEqual({ ONLINE_CHOOSE: "2026-03-04 MET", ONLINE_NAME: "2026-03-05 CANCELLED" });
  const elsewhere = steps.handOver(complaint, { online: true, toOrganizationId: COMMITTEE });
  expect(await handOvers().delegate(assistant, elsewhere)).toMatchObject({
    code: "ANOTHER_CHOSEN",
    type: "AnotherChosen",
    facts: { organizationId: ROOM },
  });
  await steps.delegated(complaint, toRoom);
  const shown = await onlineChoicesOf("judge-assistant", complaint);
  expect(shown).toMatchObject([{ state: "CHOSEN", chosen: { id: ROOM }, handedOverOn: "2026-03-04" }]);
});

test("who mediates online is a body of mediation, whoever chooses it", async () => {
  const complaint = await steps.received();
  const { id: choiceId } = done(await choices().open(assistant, word(complaint)));
  const unfit = { code: "OTHER_AGENCY", type: "UnfitBody", facts: { agency: "MEDIATION" }, path: ["organizationId"] };
  expect(await choices().choose(assistant, { choiceId, organizationId: "jzq-court" })).toMatchObject(unfit);
  const naming = { choiceId, organizationId: "jzq-police", ground: "ASKED_TO" } as const;
  expect(await choices().name(judge, naming)).toMatchObject(unfit);
  done(await choices().choose(assistant, { choiceId, organizationId: ROOM }));
});

test("they could not choose: the court names the day after their two, and not before", async () => {
  const complaint = await steps.received();
  const { id: choiceId } = done(await choices().open(assistant, word(complaint)));
  const naming = { choiceId, organizationId: COMMITTEE, ground: "NOT_CHOSEN" } as const;
  on("2026-03-04");
  expect(await choices().name(judge, naming)).toMatchObject({
    code: "STILL_CHOOSING",
    type: "StillChoosing",
    facts: { lastDay: "2026-03-04" },
  });
  on("2026-03-05");
  await hub.running.court.turning.run();
  expect(done(await choices().name(judge, naming))).toMatchObject({ state: "NAMED", namingGround: "NOT_CHOSEN" });
  expect(await clocks(complaint)).toEqual({ ONLINE_CHOOSE: "2026-03-04 EXPIRED", ONLINE_NAME: "2026-03-05 MET" });
  const late = { choiceId, organizationId: ROOM };
  expect(refused(await choices().choose(assistant, late))).toBe("WRONG_STATE");
});

test.each([
  ["one party agreed", 1, false, "ONE_PARTY_AGREED"],
  ["both agreed and leave it to the court", 2, true, "ASKED_TO"],
] as const)("%s: the court names at once, in three working days", async (_title, agreed, courtNames, ground) => {
  const complaint = await steps.received();
  const agreedPartyIds = complaint.partyIds.slice(0, agreed);
  const opened = done(await choices().open(judge, { ...word(complaint), agreedPartyIds, courtNames }));
  expect(opened).toMatchObject({ state: "NAMING", chooseBy: null });
  expect(await clocks(complaint)).toEqual({ ONLINE_NAME: "2026-03-05 RUNNING" });
  const naming = { choiceId: opened.id, organizationId: ROOM };
  expect(refused(await choices().choose(assistant, naming))).toBe("WRONG_STATE");
  expect(refused(await choices().name(assistant, { ...naming, ground: "NOT_CHOSEN" }))).toBe("NOT_THEIRS");
  expect(done(await choices().name(assistant, { ...naming, ground }))).toMatchObject({ state: "NAMED" });
});

test("an open choice bars no other way: on paper, or to the court, it falls away with its clocks", async () => {
  const onPaper = await steps.received();
  done(await choices().open(assistant, word(onPaper)));
  await steps.delegated(onPaper);
  const sued = await steps.received();
  const { id: choiceId } = done(await choices().open(assistant, word(sued)));
  const filing = { courtReferralId: sued.id, caseNumber: nextNumber("民初"), procedureKind: "SUMMARY" } as const;
  done(await hub.running.court.services.referrals.fileCase(assistant, filing));
  for (const complaint of [onPaper, sued]) {
    expect(await onlineChoicesOf("judge", complaint)).toMatchObject([{ state: "DROPPED", handedOverOn: null }]);
    expect(await clocks(complaint)).toEqual({
      ONLINE_CHOOSE: "2026-03-04 CANCELLED",
      ONLINE_NAME: "2026-03-05 CANCELLED",
    });
  }
  expect(refused(await choices().choose(assistant, { choiceId, organizationId: ROOM }))).toBe("WRONG_STATE");
});

test("nobody chose and nobody named: the window expires without fault, the court's days are overdue", async () => {
  const complaint = await steps.received();
  done(await choices().open(assistant, word(complaint)));
  on("2026-03-06");
  await hub.running.court.turning.run();
  const rows: { data: Record<string, string> }[] = await hub.running.court.foundations.db.query(
    `SELECT data FROM outbox_event WHERE record_id = $1 AND type = 'court.DeadlineTurned'`,
    [complaint.id],
  );
  const turns = rows.map(({ data }) => `${data["code"] ?? ""} ${data["turn"] ?? ""}`);
  expect(turns).toContain("ONLINE_CHOOSE EXPIRED");
  expect(turns).toContain("ONLINE_NAME OVERDUE");
});

test.each([
  ["zunyi-clerk", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["police-officer", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["centre-clerk", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["developer", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["judge", "NOBODY_AGREED", "STILL_CHOOSING"],
  ["judge-assistant", "NOBODY_AGREED", "STILL_CHOOSING"],
])("%s opens a choice: %s, and names: %s", async (person, opening, naming) => {
  const viewer = personNamed(person);
  const complaint = await steps.received();
  const answer = await choices().open(viewer, { ...word(complaint), agreedPartyIds: [] });
  const { id: choiceId } = done(await choices().open(assistant, word(complaint)));
  const named = await choices().name(viewer, { choiceId, organizationId: ROOM, ground: "NOT_CHOSEN" });
  expect([answer, named].map((one) => (isRefusal(one) ? one.code : "DONE"))).toEqual([opening, naming]);
});

test("the court and the parties see how it was chosen, the centre does not", async () => {
  const complaint = await steps.received();
  done(await choices().open(assistant, word(complaint)));
  expect(await onlineChoicesOf("party-li", complaint)).toMatchObject([{ state: "CHOOSING", chosen: null }]);
  expect(await onlineChoicesOf("centre-clerk", complaint)).toBeNull();
});

async function onlineChoicesOf(person: string, { id }: Complaint): Promise<readonly object[] | null | undefined> {
  const query = `query ($id: ID!) { courtReferral(id: $id) { onlineChoices { state handedOverOn chosen { id } agreedBy { id } } } }`;
  interface Shown {
    readonly courtReferral: { readonly onlineChoices: readonly object[] | null } | null;
  }
  const { data, errors } = await ask<Shown>(hub.running.court.url, person, query, { id });
  expect(errors).toBeUndefined();
  return data.courtReferral?.onlineChoices;
}
