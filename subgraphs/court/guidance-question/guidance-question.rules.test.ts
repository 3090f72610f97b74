import { byTheAsker, guidedByThisCourt, namesNobody, onTheRoster } from "./guidance-question.rules.ts";

test.each([
  ["邻居共用的排水管由谁出钱维修？", []],
  ["金额12800.00元，2026年3月2日到期，适用民法典第288条吗？", []],
  ["当事人身份证999999199001010016怎么核对？", ["CITIZEN_ID"]],
  ["身份证 999999 19900101 002x", ["CITIZEN_ID"]],
  ["身份证９９９９９９１９９００１０１００１６", ["CITIZEN_ID"]],
  ["请回电13800000001", ["PHONE"]],
  ["请回电138-0000-0001或者0716-8000000", ["PHONE"]],
  ["类似（2026）鄂1003民初12号", ["CASE_NUMBER"]],
  ["参照〔2026〕 鄂1003民初 12 号", ["CASE_NUMBER"]],
  ["纠纷DS-421003-2026-000001", ["CASE_NUMBER"]],
  ["999999199001010016，电话13800000001", ["CITIZEN_ID", "PHONE"]],
])("in %j it finds %j", (text, found) => {
  expect(namesNobody(text, "question")?.facts?.["found"] ?? []).toEqual(found);
});

test("a court without a guide judge for the division is refused with those that have one", () => {
  expect(guidedByThisCourt(["a", "b", "b"], "b")).toBeUndefined();
  expect(guidedByThisCourt(["a", "a"], "b")).toMatchObject({ code: "NO_GUIDE_JUDGE", facts: { courtIds: ["a"] } });
});

test("who is on the roster answers, who asked takes back", () => {
  expect(onTheRoster(["judge"], "judge")).toBeUndefined();
  expect(onTheRoster([], "judge")?.code).toBe("NOT_A_GUIDE_JUDGE");
  expect(byTheAsker("a", "a")).toBeUndefined();
  expect(byTheAsker("a", "b")).toMatchObject({ code: "OTHER_BODY", facts: { organizationId: "a" } });
});
