import { refusesPlaintext } from "./settings.ts";

test.each([
  [{}, false],
  [{ NODE_ENV: "production" }, true],
  [{ NODE_ENV: "production", REFUSE_PLAINTEXT: "false" }, false],
  [{ NODE_ENV: "production", REFUSE_PLAINTEXT: "" }, true],
  [{ REFUSE_PLAINTEXT: "true" }, true],
])("%j: values in clear are refused: %s", (env, refused) => {
  expect(refusesPlaintext(env)).toBe(refused);
});

test("a word it does not know is no answer", () => {
  expect(() => refusesPlaintext({ REFUSE_PLAINTEXT: "1" })).toThrow("REFUSE_PLAINTEXT is one of false, true");
});
