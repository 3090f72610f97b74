import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { BUREAU, accepted, appeal, askPetition, bureau, clerk, consentsOf, head, plain, rows } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const services = () => hub.running.petition.services;
const registered = async (): Promise<string> => done(await services().registration.register(clerk, plain)).id;

/** What comes of naming each body, as code and, where the refusal tells it, the agency it would have to be. */
async function told(bodyIds: readonly string[], name: (bodyId: string) => Promise<object>): Promise<string[]> {
  const answers: string[] = [];
  for (const bodyId of bodyIds) {
    const result = await name(bodyId);
    answers.push(
      isRefusal(result)
        ? [result.code, (result.facts?.["agency"] as string | undefined) ?? "", ...(result.path ?? [])].join(" ")
        : "done",
    );
  }
  return answers;
}

const BODIES = ["jzq-court", "jzq-xicheng-street", "no-such-body", BUREAU];

test("a petition goes to a body that answers petitions, forwarded or assigned", async () => {
  const petitionId = await registered();
  const { forwarding } = services();
  const forwarded = await told(BODIES, (toOrganizationId) =>
    forwarding.forward(clerk, { petitionId, toOrganizationId }),
  );
  const unfit = ["OTHER_AGENCY", "OTHER_AGENCY", "UNKNOWN_ORGANIZATION"].map((code) => `${code} PETITION`);
  expect(forwarded).toEqual([...unfit.map((line) => `${line} toOrganizationId`), "done"]);
  const another = { petitionId: await registered(), replyDueOn: "2026-06-30" };
  const assigned = await told(BODIES, (toOrganizationId) => forwarding.assign(clerk, { ...another, toOrganizationId }));
  expect(assigned).toEqual(forwarded);
});

test("the lead answers petitions; the others concerned are bodies of the directory", async () => {
  const petitionId = await registered();
  const naming = { petitionId, decidedBy: "COMMON_SUPERIOR" } as const;
  const concernedBodyIds = ["jzq-xicheng-street"];
  const lead = await told(BODIES, (leadBodyId) =>
    services().leadBodies.name(clerk, { ...naming, leadBodyId, concernedBodyIds: [...concernedBodyIds, "jzq-police"] }),
  );
  expect(lead).toEqual([
    "OTHER_AGENCY PETITION leadBodyId",
    "OTHER_AGENCY PETITION leadBodyId",
    "UNKNOWN_ORGANIZATION PETITION leadBodyId",
    "done",
  ]);
  const others = await told(["no-such-body", "jzq-petition"], (other) =>
    services().leadBodies.name(clerk, {
      ...naming,
      leadBodyId: BUREAU,
      concernedBodyIds: [...concernedBodyIds, other],
    }),
  );
  expect(others).toEqual(["UNKNOWN_ORGANIZATION  concernedBodyIds", "done"]);
});

test("a unit with a duty, or one a reception leaves something to do, is any body of the directory", async () => {
  const petitionId = await registered();
  const named = ["no-such-body", "jzq-xicheng-street"];
  const duty = { petitionId, duty: "INVESTIGATION", postTitle: "分管副局长" } as const;
  expect(
    await told(named, (organizationId) => services().responsibilities.name(clerk, { ...duty, organizationId })),
  ).toEqual(["UNKNOWN_ORGANIZATION  organizationId", "done"]);

  const day = {
    takesPlaceOn: "2026-03-05",
    place: "来访接待中心",
    postTitle: "副区长",
    mode: "OPEN_RECEPTION",
  } as const;
  expect(await told(named, (bodyId) => services().receptionDays.publish(clerk, { ...day, bodyId }))).toEqual([
    "UNKNOWN_ORGANIZATION  bodyId",
    "done",
  ]);
  const { id: receptionDayId } = done(await services().receptionDays.publish(clerk, { ...day, place: "政务大厅" }));
  hub.clock.set("2026-03-05T09:00:00+08:00");
  const item = { petitionId, receptionDayId, arrangement: "现场核实后答复", dueOn: "2026-03-20" };
  expect(await told(named, (unitId) => services().receptionItems.record(clerk, { ...item, unitId }))).toEqual([
    "UNKNOWN_ORGANIZATION  unitId",
    "done",
  ]);
  hub.clock.set("2026-03-02T09:00:00+08:00");
});

test("mediation goes to a committee", async () => {
  const { petition, partyIds } = await accepted(hub);
  const referral = { petitionId: petition.id, consents: consentsOf(partyIds, "2026-03-02"), documents: [] };
  expect(
    await told([BUREAU, "no-such-body", "jzq-committee"], (toOrganizationId) =>
      services().mediationReferrals.refer(bureau, { ...referral, toOrganizationId }),
    ),
  ).toEqual(["OTHER_AGENCY MEDIATION toOrganizationId", "UNKNOWN_ORGANIZATION MEDIATION toOrganizationId", "done"]);
});

test("where the directory names nobody above, the body named to review answers petitions", async () => {
  const petitionId = await registered();
  const { acceptance, opinions, reviewSteps } = services();
  done(await acceptance.notify(clerk, { petitionId, told: "由本局办理", addressUnclear: false }));
  done(await acceptance.accept(clerk, { petitionId }));
  const opinion = { result: "NOT_SUPPORTED", claim: "…", facts: "…", conclusion: "…", legalGround: "…" } as const;
  done(await opinions.issue(head, { petitionId, ...opinion }));
  await rows(hub, `DELETE FROM petition_higher_body WHERE id = $1`, [clerk.organizationId]);
  expect(
    await told(["jz-centre", "no-such-body", "jz-petition"], (higherBodyId) =>
      reviewSteps.received(clerk, { petitionId, receivedOn: "2026-03-02", higherBodyId }),
    ),
  ).toEqual(["OTHER_AGENCY PETITION higherBodyId", "UNKNOWN_ORGANIZATION PETITION higherBodyId", "done"]);
});

test("over the graph the refusal carries the agency, and an office that has nothing to do with it learns nothing", async () => {
  const { petition } = await appeal(hub);
  const query = `mutation($input: ForwardPetitionInput!) { forwardPetition(input: $input) {
    problems { __typename code path ... on UnfitBody { agency } } } }`;
  const input = { petitionId: petition.id, toOrganizationId: "jzq-court" };
  const answerTo = async (person: string) => (await askPetition(hub, person, query, { input })).data["forwardPetition"];
  expect(await answerTo("petition-clerk")).toEqual({
    problems: [{ __typename: "UnfitBody", code: "OTHER_AGENCY", path: ["toOrganizationId"], agency: "PETITION" }],
  });
  expect(await answerTo("petition-clerk@elsewhere")).toMatchObject({ problems: [{ code: "PETITION_NOT_FOUND" }] });
});

test("before the directory is loaded, as an upgrade leaves it, no body is refused for not being in it", async () => {
  const [first, second] = [await registered(), await registered()];
  const toOrganizationId = "no-such-body";
  const forward = (petitionId: string) => services().forwarding.forward(clerk, { petitionId, toOrganizationId });
  await rows(hub, `TRUNCATE known_body`);
  done(await forward(first));
  await services().bodies.load([{ id: BUREAU, agency: "PETITION", roles: ["COMPETENT_BODY"], divisionCode: "421003" }]);
  expect(await forward(second)).toMatchObject({ code: "UNKNOWN_ORGANIZATION" });
});
