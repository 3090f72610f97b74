import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COMMITTEE, clerk, head, mediator, rows, supervisor, taken, told } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const service = () => hub.running.registry.services.majorReports;
const report = (disputeId: string, receiverId = "jzq-centre") => ({ disputeId, receiverId, grounds: "涉及多户" });

test("the holder tells its centre, goes on holding, and is answered once", async () => {
  const disputeId = await taken(hub);
  const { id: reportId } = done(await service().report(mediator, report(disputeId)));
  expect(await service().report(mediator, report(disputeId))).toMatchObject({
    code: "REPORT_OPEN",
    facts: { reportId },
  });
  const answer = { reportId, answer: "请继续调解，中心协调有关部门" };
  expect(refused(await service().answer(mediator, answer))).toBe("NOT_YOUR_ACT");
  expect(refused(await service().answer(supervisor, answer))).toBe("OTHER_BODY");
  expect(refused(await service().answer(personNamed("zunyi-clerk"), answer))).toBe("REPORT_NOT_FOUND");
  expect(done(await service().answer(clerk, answer)).state).toBe("ANSWERED");
  expect(refused(await service().answer(head, answer))).toBe("WRONG_STATE");
  expect(await rows(hub, `SELECT holder_id FROM dispute WHERE id = $1`, [disputeId])).toEqual([
    { holder_id: COMMITTEE },
  ]);
  expect(await told(hub, disputeId, "MAJOR")).toEqual(["MAJOR_DISPUTE_REPORTED", "MAJOR_DISPUTE_REPORT_ANSWERED"]);
});

test.each([
  ["the city's centre", "jz-centre", undefined],
  ["a neighbour's centre", "ssq-centre", "NOT_A_CENTRE_OF_IT"],
  ["a court", "jzq-court", "NOT_A_CENTRE_OF_IT"],
  ["nobody", "no-such-body", "NOT_A_CENTRE_OF_IT"],
  ["itself", COMMITTEE, "OWN_BODY"],
])("a report to %s", async (_case, receiverId, code) => {
  const result = await service().report(mediator, report(await taken(hub), receiverId));
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test.each([
  ["committee-head", undefined],
  ["centre-clerk", "NOT_THE_HOLDER"],
  ["party-zhang", "NOT_YOUR_ACT"],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["judge", "DISPUTE_NOT_FOUND"],
])("%s reports: %s", async (person, code) => {
  const result = await service().report(personNamed(person), report(await taken(hub)));
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("the two bodies see the report, a party does not", async () => {
  const disputeId = await taken(hub);
  done(await service().report(mediator, report(disputeId)));
  const query = `query($id: ID!) { dispute(id: $id) { majorReports { grounds reporter { id } receiver { id } state } } }`;
  const seen = async (person: string) => (await hub.ask(person, query, { id: disputeId })).data["dispute"];
  const one = { grounds: "涉及多户", reporter: { id: COMMITTEE }, receiver: { id: "jzq-centre" }, state: "REPORTED" };
  for (const person of ["mediator", "centre-clerk"]) expect(await seen(person)).toEqual({ majorReports: [one] });
  expect(await seen("party-zhang")).toEqual({ majorReports: [] });
});
