import { closingText } from "./closing-notice.rules.ts";

test("the text of a mediation a party stopped names the ground and every route told, in both languages", () => {
  expect(
    closingText({ ground: "PARTY_WITHDREW", routesTold: ["ARBITRATION", "JUDICIAL"], endedOn: "2026-03-09" }),
  ).toEqual({
    text: "Mediation ended on 2026-03-09: a party stopped. These ways stay open, and mediation has barred none: arbitration; a suit.",
    textZh:
      "调解于2026-03-09终止（当事人退出）。当事人可以依法通过仲裁、司法等途径维护自己的权利，调解不影响上述权利的行使。",
  });
});

test("a refusal before the beginning has its text too; what goes on or ended in agreement has none", () => {
  expect(closingText({ ground: null, routesTold: ["JUDICIAL"], endedOn: "2026-03-09" })?.textZh).toContain("拒绝调解");
  expect(closingText({ ground: null, routesTold: [], endedOn: null })).toBeUndefined();
  expect(closingText({ ground: null, routesTold: [], endedOn: "2026-03-09" })).toBeUndefined();
});
